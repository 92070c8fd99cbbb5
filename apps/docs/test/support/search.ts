import type { Browser, Page } from 'playwright-core';

/** A page with its search open and ready. */
export async function openSearch(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.keyboard.press('Control+k');
  await page.locator('.search-hints button').first().waitFor();
  return page;
}
