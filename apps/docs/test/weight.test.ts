import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { absent } from './support/browser.ts';
import { useShared } from './support/shared.ts';

const MOST = { all: 60_000, scripts: 20_000 };

describe.skipIf(absent)('an operation page', () => {
  const shared = useShared();

  test.each([
    '/reference/metering/create-charge/',
    '/reference/platform/list-api-usages/',
    '/reference/client-quotas/create-client-quota/',
    '/zh-cn/reference/metering/create-charge/',
    '/zh-cn/reference/platform/list-api-usages/',
  ])('%s is light before it is used', async (path) => {
    const { all, scripts } = await weigh(shared.browser, shared.url + path);
    console.info(`${path}: ${all} bytes, ${scripts} of them scripts.`);
    expect(all).toBeGreaterThan(0);
    expect(all).toBeLessThanOrEqual(MOST.all);
    expect(scripts).toBeLessThanOrEqual(MOST.scripts);
  });
});

/** What is transferred until the page rests; scripts in the page itself count uncompressed. */
async function weigh(browser: Browser, address: string): Promise<{ all: number; scripts: number }> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const types = new Map<string, string>();
  const weight = { all: 0, scripts: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.all += encodedDataLength;
    if (types.get(requestId) === 'Script') weight.scripts += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const inline = await page
    .locator('script:not([src])')
    .evaluateAll((scripts) => scripts.reduce((sum, script) => sum + script.textContent.length, 0));
  await page.close();
  return { ...weight, scripts: weight.scripts + inline };
}
