import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { absent, openBrowser } from '../support/browser.ts';
import { loadSlowly, type SlowLoad } from '../support/slowLoad.ts';

/** A page's work takes as often what it takes on an idle core. */
const SLOWDOWN = 4;
const MOST_MILLISECONDS = 1000;
const MOST_SHIFT = 0.02;
/** Other work on the machine only ever adds: the best of several loads counts. */
const MOST_LOADS = 20;

describe.skipIf(absent)('on a slow machine and line', () => {
  // A trace is of a whole browser, so that this one is not shared.
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser?.close());

  test.each([
    ['/reference/metering/create-charge/', 1440],
    ['/reference/metering/create-charge/', 390],
    ['/guides/how-a-call-is-paid/', 1440],
    ['/workflows/top-up-by-order/', 1440],
    ['/', 1440],
  ])('%s at %d pixels is there soon and does not move', async (path, width) => {
    const loads: SlowLoad[] = [];
    let rate = SLOWDOWN;
    while (loads.length < MOST_LOADS && !(fastest(loads) < MOST_MILLISECONDS)) {
      const seen = await loadSlowly(browser, { address: inject('site') + path, width, rate });
      loads.push(seen);
      // What the machine's other work slows down already need not be throttled as well.
      rate = Math.min(SLOWDOWN, Math.max(1, (rate * SLOWDOWN * 1.05) / (seen.slowdown || SLOWDOWN)));
    }
    const paints = loads.map((seen) => `${Math.round(seen.painted)} at ${seen.slowdown.toFixed(1)} times`);
    console.info(`${path} at ${width}: largest paint after ms, slowed down: ${paints.join(', ')}.`);
    expect(Math.max(...loads.map(({ shift }) => shift))).toBeLessThan(MOST_SHIFT);
    expect(fastest(loads)).toBeGreaterThan(0);
    expect(fastest(loads)).toBeLessThan(MOST_MILLISECONDS);
  });
});

/** The earliest paint of the loads that were slow enough to count. */
function fastest(loads: readonly SlowLoad[]): number {
  return Math.min(...loads.filter(({ slowdown }) => slowdown >= SLOWDOWN).map(({ painted }) => painted));
}
