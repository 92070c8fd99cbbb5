import type { Page } from 'playwright-core';

/** Opens the sign-in form. */
export async function openConsole(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}/console/`);
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
}

/** Signs in with what the form holds, and waits until every part of the page has its data. */
export async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await settled(page);
}

/** Waits until nothing on the page is being read. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#ledger').waitFor();
  await page.waitForFunction(() => !document.querySelector('.loading, [aria-busy="true"]'));
}

/** The text of one part of the page, each run of white space as one space. */
export async function textOf(page: Page, part: string): Promise<string> {
  return (await page.locator(part).innerText()).replaceAll(/\s+/g, ' ');
}

/** The rows of a part's table. */
export function rowsOf(page: Page, part: string): Promise<string[]> {
  return page.locator(`${part} .table tbody tr`).allInnerTexts();
}
