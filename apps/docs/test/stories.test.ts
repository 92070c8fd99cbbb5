import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { editionIn } from '../src/i18n/edition.ts';
import { stories } from '../src/reference/workflows.ts';
import { absent, watch } from './support/browser.ts';
import { useShared } from './support/shared.ts';

const all = stories(editionIn('en'));

test('every workflow has a story', () => {
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter(({ steps }) => steps.length === 0)).toEqual([]);
});

describe.skipIf(absent)('stories', () => {
  const shared = useShared();

  test.each(all.map(({ id, href }) => [id, href]))('%s runs in the page to its end', async (_, href) => {
    const page = await shared.context.newPage();
    const problems = watch(page, shared.url);
    await page.goto(shared.url + href);
    await page.getByRole('button', { name: 'Run this story' }).click();
    await page.getByRole('button', { name: 'Run all steps' }).click();
    await page.getByText(/The story (?:ran|stopped)/).waitFor();
    expect(await page.locator('run-story [role=status]').innerText()).toBe('The story ran to its end.');
    expect(await page.locator('.run-checks .run-bad').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('a step can be changed and sent again', async () => {
    const page = await shared.context.newPage();
    await page.goto(`${shared.url}/workflows/cap-a-key/`);
    await page.getByRole('button', { name: 'Run this story' }).click();
    const step = page.getByRole('form', { name: 'create-key' });
    await step.getByLabel('Body').fill('{ "name": "no application" }');
    await send(step.page(), 'create-key');
    expect(await step.locator('.run-answer').innerText()).toContain('Status 400');
    expect(await step.locator('.run-checks .run-bad').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByText('The demo data is as it was.').waitFor();
    await send(page, 'create-key');
    expect(await step.locator('.run-answer').innerText()).toContain('Status 201');
    await page.close();
  });

  test('a step says which step it needs', async () => {
    const page = await shared.context.newPage();
    await page.goto(`${shared.url}/workflows/cap-a-key/`);
    await page.getByRole('button', { name: 'Run this story' }).click();
    const step = page.getByRole('form', { name: 'spend-to-the-cap' });
    await step.getByRole('button', { name: 'Send' }).click();
    await step.getByText('It needs a step before it: create-key').waitFor();
    expect(await step.locator('.run-checks li').count()).toBe(0);
    await page.close();
  });
});

async function send(page: Page, name: string): Promise<void> {
  const step = page.getByRole('form', { name });
  await step.getByRole('button', { name: 'Send' }).click();
  await step.locator('.run-checks li').first().waitFor();
}
