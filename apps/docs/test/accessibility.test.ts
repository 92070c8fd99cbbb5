import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, prefixOf } from '../src/i18n/languages.ts';
import { absent } from './support/browser.ts';
import { openPanel, runStory, sendRequest } from './support/panel.ts';
import { useShared } from './support/shared.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of each kind. */
const KINDS = [
  '/',
  '/404/',
  '/guides/client-quotas/',
  '/guides/observability/',
  '/guides/benchmarks/',
  '/decisions/contract-first/',
  '/workflows/',
  '/workflows/top-up-by-order/',
  '/errors/',
  '/errors/metering/used_up/',
  '/reference/metering/create-charge/',
  '/reference/schemas/',
  '/reference/schemas/client-quota/',
  '/history/',
  '/downloads/',
];

const WIDTHS = [1440, 390];

describe.skipIf(absent).each(['dark', 'light'] as const)('axe finds nothing, in %s', (colorScheme) => {
  const shared = useShared({ colorScheme });

  test.each(LANGUAGES)('on a page of each kind, in %s', async (language) => {
    const page = await shared.context.newPage();
    for (const path of KINDS) {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(shared.url + prefixOf(language) + path);
        const found = await violations(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ path, width, found, wide }).toEqual({ path, width, found: [], wide: width });
      }
    }
    await page.close();
  });

  test.each([
    '/reference/metering/create-hold/',
    '/reference/client-quotas/list-client-apps/',
    '/zh-cn/reference/platform/create-order/',
  ])('on %s with the panel open', async (path) => {
    const page = await shared.context.newPage();
    await openPanel(page, shared.url + path);
    await sendRequest(page);
    for (const folded of await page.locator('.run-panel summary').all()) await folded.click();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test.each(['hold', ''])('in the search for "%s"', async (query) => {
    const page = await shared.context.newPage();
    await page.goto(shared.url);
    await page.keyboard.press('Control+k');
    await page.locator('.search-hints button').first().waitFor();
    await page.locator('.search input').fill(query);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('on a story that ran', async () => {
    const page = await shared.context.newPage();
    await runStory(page, `${shared.url}/workflows/hold-then-capture/`);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

async function violations(page: Page): Promise<string[]> {
  // What is far from the screen is not drawn, and what is not drawn has no contrast.
  await page.evaluate(() => {
    const drawn = new CSSStyleSheet();
    drawn.replaceSync('.part { content-visibility: visible }');
    document.adoptedStyleSheets.push(drawn);
  });
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run()')) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
