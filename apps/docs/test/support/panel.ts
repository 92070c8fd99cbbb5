import type { Page } from 'playwright-core';
import { stringsIn } from '../../src/run/strings/index.ts';

/** The words of a page, in its own language. */
export async function wordsOf(page: Page) {
  return stringsIn((await page.locator('html').getAttribute('lang')) ?? undefined);
}

/** Opens the Run panel of a page and waits for the server in it. */
export async function openPanel(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const words = await wordsOf(page);
  await page.getByRole('button', { name: words.open }).click();
  await page.getByText(words.ready).waitFor();
}

/** Runs the story of a page, and gives what the page says at its end. */
export async function runStory(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const words = await wordsOf(page);
  await page.getByRole('button', { name: words.runStory }).click();
  await page.getByRole('button', { name: words.runAll }).click();
  await page.getByText(words.storyDone).or(page.getByText(words.storyStopped)).waitFor();
  return page.locator('run-story [role=status]').first().innerText();
}

/** Sends the request, and gives what the page says about the answer. */
export async function sendRequest(page: Page): Promise<{ answer: string; verdict: string; body: string }> {
  await page.getByRole('button', { name: (await wordsOf(page)).send }).click();
  return readAnswer(page);
}

/** What the page says about the answer, when it has checked it. */
export async function readAnswer(page: Page): Promise<{ answer: string; verdict: string; body: string }> {
  await page.locator('.run-verdict p').first().waitFor();
  return {
    answer: await page.locator('.run-answer').innerText(),
    verdict: await page.locator('.run-verdict').innerText(),
    body: await page.getByRole('group', { name: (await wordsOf(page)).response }).innerText(),
  };
}
