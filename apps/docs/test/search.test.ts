import { describe, expect, test } from 'vitest';
import { absent, watch } from './support/browser.ts';
import { openSearch } from './support/search.ts';
import { useShared } from './support/shared.ts';

describe.skipIf(absent)('the search', () => {
  const shared = useShared();

  test('is loaded when it is wanted, and not before', async () => {
    const page = await shared.browser.newPage();
    const problems = watch(page, shared.url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(shared.url, { waitUntil: 'networkidle' });
    expect(asked.filter((address) => /search|dialog/.test(address))).toEqual([]);
    const loaded = page.waitForResponse(`${shared.url}/search/en.json`);
    await page.getByRole('button', { name: 'Search' }).hover();
    await loaded;
    expect(problems).toEqual([]);
    await page.close();
  });

  test('is used with the keys alone', async () => {
    const page = await openSearch(shared.browser, shared.url);
    const input = page.getByRole('dialog').getByRole('combobox');
    await input.fill('hold');
    const chosen = page.locator('dialog [aria-selected=true]');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    const names = await page
      .getByRole('dialog')
      .getByRole('option')
      .evaluateAll((options) => options.map(({ id }) => id));
    await page.keyboard.press('ArrowDown');
    expect(await chosen.getAttribute('id')).toBe(names[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await chosen.getAttribute('id')).toBe(names.at(-1));
    expect(await chosen.evaluate((option) => getComputedStyle(option).outlineStyle)).toBe('solid');

    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await input.fill('used_up');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/errors/metering/used_up/');
    await page.close();
  });

  test('gives examples before, and advice when there is nothing', async () => {
    const page = await openSearch(shared.browser, shared.url);
    await page.getByRole('button', { name: 'createCharge' }).click();
    expect(await page.getByRole('dialog').getByRole('combobox').inputValue()).toBe('createCharge');
    expect(await page.getByRole('dialog').getByRole('option').count()).toBeGreaterThan(0);
    await page.getByRole('dialog').getByRole('combobox').fill('zzzzqqqq');
    expect(await page.getByRole('dialog').getByRole('status').innerText()).toBe(
      'Nothing was found for “zzzzqqqq”.',
    );
    expect(await page.getByRole('dialog').getByRole('option').count()).toBe(0);
    await page.close();
  });

  test('says when its index cannot be loaded, and tries again', async () => {
    const page = await shared.browser.newPage();
    await page.route('**/search/en.json', (route) => route.abort(), { times: 1 });
    await page.goto(shared.url);
    await page.keyboard.press('Control+k');
    await page.getByText('The index could not be loaded.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('button', { name: 'used_up' }).click();
    expect(await page.getByRole('dialog').getByRole('option').count()).toBeGreaterThan(0);
    await page.close();
  });
});
