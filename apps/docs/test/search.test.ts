import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { absent, openBrowser, watch } from './support/browser.ts';
import { startSite, type Site } from './support/site.ts';

describe.skipIf(absent)('the search', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await startSite();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('is loaded when it is opened, and finds pages under the policy', async () => {
    const page = await browser.newPage();
    const problems = watch(page, site.url);
    await page.goto(site.url, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    const input = page.locator('#starlight__search input');
    await input.waitFor();
    await input.fill('charge credits');
    const first = page.locator('.pagefind-ui__result-link').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toContain('/reference/metering/');
    expect(problems).toEqual([]);
    await page.close();
  });
});
