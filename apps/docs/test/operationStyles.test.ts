import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { usedStyles } from '../src/built/usedStyles.ts';
import { absent } from './support/browser.ts';
import { useShared } from './support/shared.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

describe.skipIf(absent)('the stylesheet of operations', () => {
  const shared = useShared();

  test.each([
    '/reference/metering/create-charge/',
    '/reference/platform/list-api-usages/',
    '/zh-cn/reference/identity/create-auth-token/',
  ])('leaves out nothing that %s can use', async (path) => {
    const all = await sheetOf(shared.url + '/reference/schemas/');
    const page = await shared.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(shared.url + path, { waitUntil: 'networkidle' });
    const own = await sheetOf(page.url());
    expect(own.length).toBeLessThan(all.length * 0.75);
    await openAll(page);
    const { rules, lost } = await compare(page, all, own);
    expect(rules).toBeGreaterThan(200);
    expect(lost).toEqual([]);
    await page.close();
  });
});

test('a stylesheet keeps what elements with some names can use', () => {
  const usedBy = (css: string, ...names: string[]) => usedStyles(css, new Set(names));
  const css =
    '.a{top:0}.b,.a b{top:1}@media print{.b{top:0}}i:hover{top:0}:root{--x:1}@keyframes k{to{top:0}}';
  expect(usedBy(css, 'a', 'b', 'i')).toBe(css);
  expect(usedBy(css, 'a', 'i')).toBe('.a{top:0}i:hover{top:0}:root{--x:1}@keyframes k{to{top:0}}');
  expect(usedBy(css, 'u')).toBe(':root{--x:1}@keyframes k{to{top:0}}');
  const kept =
    ':focus{top:0}:lang(zh) :is(b,.x){top:0}i:where(:lang(ja)):not(.x){top:0}.md\\:b:has(x){top:0}';
  expect(usedBy(kept, 'md:b', 'b', 'i')).toBe(kept);
  expect(usedBy('i:is(.z,.x c):hover,a[b]:where(.y){top:0}', 'i', 'a', 'b', 'x')).toBe('');
});

async function sheetOf(address: string): Promise<string> {
  const html = await (await fetch(address)).text();
  const hrefs = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href]) => href ?? '');
  expect(hrefs).toHaveLength(1);
  return hrefs.map((href) => readFileSync(DIST + href, 'utf8')).join('');
}

/** The page with all that opens on it. */
async function openAll(page: Page): Promise<void> {
  await page.locator('.run-open').click();
  await page.locator('run-panel form').waitFor();
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open]').waitFor();
}

/** How many rules of a stylesheet fit the page in some state of it, and which lose elements in another stylesheet. */
function compare(page: Page, all: string, own: string): Promise<{ rules: number; lost: string[] }> {
  return page.evaluate(
    (texts) => {
      const STATES =
        /::[\w-]+(?:\([^)]*\))?|:(?:hover|focus(?:-visible|-within)?|active|checked|target|visited)\b|\[(?:open|hidden|data-theme|aria-(?:expanded|selected|current))[^\]]*\]/g;
      const read = (css: string) => {
        const found = new Map<string, Set<Element>>();
        const walk = (rules: CSSRuleList, around: string): void => {
          for (const rule of rules) {
            if (rule instanceof CSSStyleRule) {
              const key = `${around}{ ${rule.style.cssText} }`;
              const lasting = rule.selectorText.replace(STATES, ':not(x-none)');
              const elements = document.querySelectorAll(lasting);
              found.set(key, new Set([...(found.get(key) ?? []), ...elements]));
            } else if (rule instanceof CSSGroupingRule) {
              walk(rule.cssRules, around + rule.cssText.slice(0, rule.cssText.indexOf('{')));
            }
          }
        };
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        walk(sheet.cssRules, '');
        return found;
      };
      const [wanted, kept] = texts.map(read);
      const used = [...(wanted ?? [])].filter(([, elements]) => elements.size > 0);
      const lost = used.filter(([key, elements]) => [...elements].some((each) => !kept?.get(key)?.has(each)));
      return { rules: used.length, lost: lost.map(([key]) => key) };
    },
    [all, own],
  );
}
