import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { signIn } from './support/console.ts';
import { stage } from './support/stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** That nobody is kept from using the console. */
export function isAccessible(): void {
  const themes = ['light', 'dark'] as const;
  test.each(themes.flatMap((theme) => [[theme, 1440] as const, [theme, 390] as const]))(
    'axe finds nothing in %s at %d pixels, and nothing is cut off',
    async (colorScheme, width) => {
      await stage.open({ colorScheme, viewport: { width, height: 900 } });
      await stage.page.getByLabel('Platform token').fill('platform-v1-wrong');
      await stage.page.getByRole('button', { name: 'Sign in' }).click();
      await stage.page.getByRole('alert').waitFor();
      expect(await violations(stage.page)).toEqual([]);
      await stage.page.getByLabel('Platform token').fill(stage.server.settings.demo?.platformToken ?? '');
      await signIn(stage.page);
      await stage.page.getByText('Show as a table').click();
      expect(await violations(stage.page)).toEqual([]);
      expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );

  test('the theme that is chosen outlasts that of the system', async () => {
    await stage.open({ colorScheme: 'dark' });
    const ground = () => stage.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await stage.page.getByLabel('Colours').selectOption('Light');
    await expect.poll(ground).not.toBe(dark);
    const light = await ground();
    await stage.page.reload();
    await stage.page.getByRole('button', { name: 'Sign in' }).waitFor();
    await expect.poll(ground).toBe(light);
  });

  test('the keyboard alone is enough, and the focus can be seen', async () => {
    await stage.open();
    await expect.poll(() => stage.page.evaluate(() => document.activeElement?.id)).toBe('platform-token');
    await stage.page.keyboard.press('Enter');
    await stage.page.locator('#ledger tbody tr').first().waitFor();
    await tabTo(stage.page, '.balance input');
    await stage.page.keyboard.press('ArrowDown');
    await stage.page.getByRole('heading', { name: 'Burn-down: Midjourney' }).waitFor();
    await tabTo(stage.page, '.as-table summary');
    await stage.page.keyboard.press('Enter');
    expect(await stage.page.locator('.as-table[open]').count()).toBe(1);
    await tabTo(stage.page, '#usage .more .button');
    await stage.page.keyboard.press('Enter');
    await stage.page.locator('#usage').getByText('16 of ').waitFor();
    await tabTo(stage.page, '#ledger-charge');
  });

  test.each([
    ['reduce', 0],
    ['no-preference', 3],
  ] as const)('with motion %s, what is being read moves in %d places', async (reducedMotion, places) => {
    await stage.open({ reducedMotion });
    await stage.page.route('**/api/v1/applications/**', () => {});
    await stage.page.getByRole('button', { name: 'Sign in' }).click();
    await stage.page.locator('.loading').waitFor();
    expect(await stage.page.evaluate(() => document.getAnimations().length)).toBe(places);
  });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run()')) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Presses Tab until the focus is on what a selector finds, and checks that it can be seen there, or on its label. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    const outlines = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      if (!focused?.matches(wanted)) return null;
      return [focused, focused.closest('label') ?? focused].map((one) => getComputedStyle(one).outlineStyle);
    }, selector);
    if (!outlines) continue;
    expect(outlines).toContain('solid');
    return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
