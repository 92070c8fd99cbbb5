import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { withoutWaiting } from '../src/run/build/withoutWaiting.ts';
import { menuHtml } from '../src/shell/menu.ts';
import { absent, watch } from './support/browser.ts';
import { useShared } from './support/shared.ts';

describe.skipIf(absent)('the menu', () => {
  const shared = useShared();
  let page: Page;
  let problems: string[];
  beforeEach(async () => {
    page = await shared.browser.newPage({ viewport: { width: 1280, height: 800 } });
    problems = watch(page, shared.url);
  });

  test('shows where the reader is', async () => {
    await page.goto(`${shared.url}/reference/identity/create-auth-token/`);
    const current = page.locator('#starlight__sidebar [aria-current]');
    await expect.poll(() => isInView(current)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('stays as the reader left it', async () => {
    await page.goto(`${shared.url}/guides/errors/`);
    const group = page.locator('#starlight__sidebar details').first();
    await group.locator('summary').first().click();
    const scrolled = await page.locator('#starlight__sidebar').evaluate((pane) => (pane.scrollTop = 90));
    await page.goto(`${shared.url}/guides/pagination/`);
    expect(await group.getAttribute('open')).toBeNull();
    const scroll = () => page.locator('#starlight__sidebar').evaluate((pane) => pane.scrollTop);
    await expect.poll(scroll).toBe(scrolled);
    expect(problems).toEqual([]);
  });
});

/** Whether the middle of an element can be seen in the menu. */
function isInView(element: ReturnType<Page['locator']>): Promise<boolean> {
  return element.evaluate((node) => {
    const { left, top, height } = node.getBoundingClientRect();
    return node.contains(document.elementFromPoint(left + 5, top + height / 2));
  });
}

test('the menu is one list, open where the reader is', () => {
  const link = (label: string, isCurrent = false) =>
    ({ type: 'link', label, href: `/${label}/?a&b`, isCurrent }) as const;
  const group = (label: string, ...entries: Parameters<typeof menuHtml>[0]) =>
    ({ type: 'group', label, entries, collapsed: true }) as const;
  const open = { ...group('open', link('a')), collapsed: false };
  const html = menuHtml([open, group('<&', group('in', link('b', true))), group('shut', link('"c"'))]);
  expect(html.match(/<details[^>]*><summary>[^<]*/g)).toEqual([
    '<details open><summary>open',
    '<details open><summary>&lt;&amp;',
    '<details open><summary>in',
    '<details><summary>shut',
  ]);
  expect(html.match(/(?<=index=")\d+/g)).toEqual(['0', '1', '2', '3']);
  expect(html.match(/<a[^>]*>[^<]*/g)).toEqual([
    '<a href="/a/?a&amp;b">a',
    '<a href="/b/?a&amp;b" aria-current="page">b',
    '<a href="/&quot;c&quot;/?a&amp;b">&quot;c&quot;',
  ]);
});

describe('a page', () => {
  const page = (body: string) => `<head><script>theme()</script></head><body>${body}</body>`;
  const modules = '<script type="module">go()</script><script type="module" src="/a.js"></script>';

  test('keeps no script that its body would wait for', () => {
    const pickers = '<script>\n\tStarlightThemeProvider.updatePickers();\n</script>';
    expect(withoutWaiting(page(pickers + modules))).toBe(page(modules));
  });

  test('has its modules at its end, in their order', () => {
    expect(
      withoutWaiting(`<head>${modules}</head><body><script type="module">c()</script><p></p></body>`),
    ).toBe(`<head></head><body><p></p>${modules}<script type="module">c()</script></body>`);
  });

  test('with another such script is not built', () => {
    expect(() => withoutWaiting(page('<script>late()</script>'))).toThrow('would hold it up: <script>');
  });
});
