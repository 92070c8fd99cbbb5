import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { absent, watch } from './support/browser.ts';
import { openPanel, runStory, sendRequest } from './support/panel.ts';
import { useShared } from './support/shared.ts';

const PHONE = { width: 390, height: 844 };

describe.skipIf(absent)('languages', () => {
  const shared = useShared();

  test.each([
    ['/guides/how-a-call-is-paid/', '一次调用如何付款'],
    ['/reference/metering/create-charge/', '扣除积分'],
    ['/errors/metering/used_up/', 'used_up'],
    ['/workflows/top-up-by-order/', '通过订单充值'],
  ])('are switched on the same page: %s', async (path, title) => {
    const page = await shared.context.newPage();
    await page.goto(shared.url + path);
    const english = await page.locator('h1').innerText();
    await choose(page, '简体中文');
    await page.waitForURL(`${shared.url}/zh-cn${path}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('h1').innerText()).toBe(title);
    await choose(page, 'English');
    await page.waitForURL(shared.url + path);
    expect(await page.locator('h1').innerText()).toBe(english);
    await page.close();
  });

  test.each(['/', '/guides/quick-start/'])('can be chosen on a phone: %s', async (path) => {
    const page = await shared.browser.newPage({ viewport: PHONE });
    await page.goto(shared.url + path);
    const menu = page.locator('starlight-menu-button button');
    if (await menu.isVisible()) await menu.click();
    await page.locator('starlight-lang-select select:visible').selectOption('简体中文');
    await page.waitForURL(`${shared.url}/zh-cn${path}`);
    const { wide, view } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      view: innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(view);
    await page.close();
  });

  test('the Run panel works in Chinese', async () => {
    const page = await shared.context.newPage();
    const problems = watch(page, shared.url);
    await openPanel(page, `${shared.url}/zh-cn/reference/metering/create-charge/`);
    const { answer, verdict } = await sendRequest(page);
    expect({ answer: answer.split('\n')[0], verdict, problems }).toEqual({
      answer: '状态码 201',
      verdict: '✓ 与契约一致。',
      problems: [],
    });
    await page.close();
  });

  test('a story runs in Chinese', async () => {
    const page = await shared.context.newPage();
    expect(await runStory(page, `${shared.url}/zh-cn/workflows/cap-a-key/`)).toBe('场景已运行到结尾。');
    expect(await page.locator('.run-checks .run-bad').count()).toBe(0);
    await page.close();
  });
});

async function choose(page: Page, language: string): Promise<void> {
  await page.locator('header starlight-lang-select select').selectOption(language);
}
