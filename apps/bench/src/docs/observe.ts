import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, CDPSession, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A phone's processor and line. */
const SLOW = { rate: 4, latency: 40, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** What a reader looks for on the page of `createCharge`. */
const WANTED = [
  'Charge credits',
  '/api/v1/charges/',
  'Idempotency-Key',
  'Idempotency-Replayed',
  'list_price',
  'remaining_amount',
  'trace_id',
  'used_up',
  'RateLimit-Policy',
  'Retry-After',
  'curl',
] as const;

/** One load of a page. */
export interface Load {
  readonly kilobytes: number;
  readonly scriptKilobytes: number;
  readonly requests: number;
  readonly outside: number;
  readonly paintMilliseconds: number;
  readonly shift: number;
  readonly nodes: number;
}

/** Loads a page on a slow line and a slow processor. Requests to other hosts are counted and not let out. */
export async function observe(browser: Browser, address: string): Promise<Load> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  const outside = await keepInside(page, address);
  const transfer = await countTransfer(session);
  await slowDown(session);
  await open(page, address);
  const inline = await inlineScripts(page);
  const seen = await paints(page);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.close();
  return {
    kilobytes: transfer.all / 1000,
    scriptKilobytes: (transfer.scripts + inline) / 1000,
    requests: transfer.requests,
    outside: outside(),
    ...seen,
    nodes,
  };
}

/** What is there without JavaScript: how many of the wanted texts, and when the first of the page is painted. */
export async function withoutScript(browser: Browser, address: string) {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  await keepInside(page, address);
  await slowDown(await page.context().newCDPSession(page));
  await page.goto(address, { waitUntil: 'networkidle' });
  const { text, painted } = await page.evaluate(() => {
    for (const script of document.querySelectorAll('script, style, template, noscript')) script.remove();
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { text: document.body.textContent, painted: paint?.startTime };
  });
  await page.close();
  return { texts: WANTED.filter((wanted) => text.includes(wanted)).length, painted };
}

export const wantedTexts: number = WANTED.length;

/** How many elements axe finds fault with. */
export async function violations(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await keepInside(page, address);
  await open(page, address);
  await page.evaluate(axe);
  const count = (await page.evaluate(
    'axe.run().then(({ violations }) => violations.reduce((sum, { nodes }) => sum + nodes.length, 0))',
  )) as number;
  await page.close();
  return count;
}

/** Until the operation is there, which scripts may show long after the last request. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle', timeout: 180_000 });
  await page.getByText('Charge credits').first().waitFor({ state: 'attached', timeout: 180_000 });
}

async function slowDown(session: CDPSession): Promise<void> {
  const { rate, ...network } = SLOW;
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function keepInside(page: Page, address: string): Promise<() => number> {
  const { origin } = new URL(address);
  let count = 0;
  await page.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== origin,
    (route) => {
      count += 1;
      return route.abort();
    },
  );
  return () => count;
}

async function countTransfer(session: CDPSession) {
  const types = new Map<string, string>();
  const counted = { all: 0, scripts: 0, requests: 0 };
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    counted.requests += 1;
    counted.all += encodedDataLength;
    if (types.get(requestId) === 'Script') counted.scripts += encodedDataLength;
  });
  return counted;
}

/** The bytes of scripts that stand in the page itself, uncompressed. */
function inlineScripts(page: Page): Promise<number> {
  return page
    .locator('script:not([src]):not([type="application/json"]):not([type="application/ld+json"])')
    .evaluateAll((scripts) => scripts.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0));
}

function paints(page: Page): Promise<Pick<Load, 'paintMilliseconds' | 'shift'>> {
  return page.evaluate(async () => {
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 1000);
      });
    const largest = await entriesOf('largest-contentful-paint');
    const shifts = (await entriesOf('layout-shift')) as (PerformanceEntry & { value: number })[];
    return {
      paintMilliseconds: largest.at(-1)?.startTime ?? 0,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
    };
  });
}
