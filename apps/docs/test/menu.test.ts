import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withoutWaiting } from '../src/run/build/withoutWaiting.ts';
import { absent, openBrowser, watch } from './support/browser.ts';
import { startSite, type Site } from './support/site.ts';

describe.skipIf(absent)('the menu', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    site = await startSite();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    problems = watch(page, site.url);
  });

  test('shows where the reader is', async () => {
    await page.goto(`${site.url}/reference/identity/create-auth-token/`);
    const current = page.locator('#starlight__sidebar [aria-current]');
    await expect.poll(() => isInView(current)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('stays as the reader left it', async () => {
    await page.goto(`${site.url}/guides/errors/`);
    const group = page.locator('#starlight__sidebar details').first();
    await group.locator('summary').first().click();
    const scrolled = await page.locator('#starlight__sidebar').evaluate((pane) => (pane.scrollTop = 90));
    await page.goto(`${site.url}/guides/pagination/`);
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
