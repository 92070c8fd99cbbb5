import type { Page } from 'playwright-core';

/** Opens the Run panel of a page and waits for the server in it. */
export async function openPanel(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Open the Run panel' }).click();
  await page.getByText('The server runs in this page.').waitFor();
}

/** Sends the request, and gives what the page says about the answer. */
export async function sendRequest(page: Page): Promise<{ answer: string; verdict: string; body: string }> {
  await page.getByRole('button', { name: 'Send request' }).click();
  return readAnswer(page);
}

/** What the page says about the answer, when it has checked it. */
export async function readAnswer(page: Page): Promise<{ answer: string; verdict: string; body: string }> {
  await page.locator('.run-verdict p').first().waitFor();
  return {
    answer: await page.locator('.run-answer').innerText(),
    verdict: await page.locator('.run-verdict').innerText(),
    body: await page.getByRole('group', { name: 'Response' }).innerText(),
  };
}
