import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** What all tests of a run share: the site, and a connection to the browser. */
export interface Shared {
  readonly url: string;
  readonly browser: Browser;
  /** For pages that may find what the one before them has loaded: a new context costs more than most of them. */
  readonly context: BrowserContext;
}

/** For what never comes: on a busy machine, much comes late. */
const LONGEST_WAIT_MS = 120_000;

/** Connects to the browser before the tests of a suite, and leaves it after them. */
export function useShared(options?: BrowserContextOptions): Shared {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    browser.on('context', (opened) => opened.setDefaultTimeout(LONGEST_WAIT_MS));
    context = await browser.newContext(options);
  });
  afterAll(() => browser?.close());
  return {
    url: inject('site'),
    get browser() {
      return browser;
    },
    get context() {
      return context;
    },
  };
}
