import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { absent } from './support/browser.ts';
import { compare } from './support/samePicture.ts';
import { useShared } from './support/shared.ts';

// `pnpm visual` takes the pictures anew: look at each before you commit it.
const TAKE = process.env['QUOTAKIT_VISUAL'] === 'take';
const folder = fileURLToPath(new URL('visual', import.meta.url));
const MOST_SHARE = 0.001;

const PLACES = [
  { name: 'operation-samples-light', path: '/reference/metering/get-hold/', element: '.beside', width: 1440 },
  {
    name: 'operation-overview-dark',
    path: '/reference/metering/get-hold/',
    element: '.overview',
    width: 1440,
  },
  { name: 'parameters-phone-light', path: '/reference/metering/get-hold/', element: 'table', width: 390 },
  { name: 'waterfall-dark', path: '/guides/how-a-call-is-paid/', element: '.picture', width: 1440 },
  { name: 'waterfall-phone-light', path: '/guides/how-a-call-is-paid/', element: '.picture', width: 390 },
  { name: 'error-phone-dark', path: '/errors/metering/not_found/', element: '.overview', width: 390 },
  { name: 'header-light', path: '/errors/', element: 'header.header', width: 1440 },
] as const;

/** What pictures depend on besides the pages: the browser, and the fonts of the system. */
interface Taken {
  readonly chromium: string;
  readonly fonts: string;
}

describe.skipIf(absent)('what is drawn', () => {
  const shared = useShared();
  let otherwise: string | undefined;

  beforeAll(async () => {
    const now = await here(shared.browser, shared.url);
    if (TAKE) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'taken.json'), `${JSON.stringify(now, null, 2)}\n`);
    }
    const before = JSON.parse(readFileSync(path.join(folder, 'taken.json'), 'utf8')) as Taken;
    if (said(before) === said(now)) return;
    otherwise = `Skipped: the pictures were taken with ${said(before)}, and this is ${said(now)}.`;
    console.warn(otherwise);
  });

  test.for(PLACES)('$name is as it was', async ({ name, path: address, element, width }, { skip }) => {
    const file = path.join(folder, `${name}.png`);
    if (otherwise !== undefined) skip(otherwise);
    const colorScheme = name.endsWith('dark') ? 'dark' : 'light';
    const page = await shared.browser.newPage({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    await page.goto(shared.url + address, { waitUntil: 'networkidle' });
    const now = await page.locator(element).first().screenshot({ animations: 'disabled' });
    if (TAKE) writeFileSync(file, now);
    else await expectSame(page, { name, before: readFileSync(file), now });
    await page.close();
    expect(existsSync(file)).toBe(true);
  });
});

async function expectSame(
  page: Page,
  { name, before, now }: { name: string; before: Buffer; now: Buffer },
): Promise<void> {
  if (before.equals(now)) return;
  const { share, picture } = await compare(page, before, now);
  const files = mkdtempSync(path.join(tmpdir(), 'quotakit-visual-'));
  writeFileSync(path.join(files, `${name}.png`), now);
  if (picture !== '') {
    writeFileSync(path.join(files, `${name}-difference.png`), Buffer.from(picture, 'base64'));
  }
  expect(share, `${name} is drawn otherwise: look at ${files}`).toBeLessThanOrEqual(MOST_SHARE);
}

async function here(browser: Browser, address: string): Promise<Taken> {
  const page = await browser.newPage();
  await page.goto(`${address}/reference/metering/get-hold/`);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const names: string[] = [];
  for (const selector of ['h1', '.overview dd', 'pre code']) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    names.push(...fonts.map(({ familyName }) => familyName));
  }
  await page.close();
  return {
    chromium: browser.version().split('.')[0] ?? '',
    fonts: [...new Set(names)].toSorted().join(', '),
  };
}

function said({ chromium, fonts }: Taken): string {
  return `Chromium ${chromium} and the fonts ${fonts}`;
}
