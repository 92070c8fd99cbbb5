import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, watch } from './browser.ts';
import { openConsole } from './console.ts';
import { startDemoProcess, type DemoProcess } from './demoServer.ts';

/** For what never comes: on a busy machine, much comes late. */
const LONGEST_WAIT_MS = 300_000;

/** One server and one browser for all tests, and a page for each. */
class Stage {
  server!: DemoProcess;
  page!: Page;
  #browser!: Browser;

  async begin(): Promise<void> {
    [this.server, this.#browser] = await Promise.all([startDemoProcess(), openBrowser()]);
  }

  /** Opens a page with the sign-in form, and gives what goes wrong in it from then on. */
  async open(options: BrowserContextOptions = {}): Promise<string[]> {
    this.page = await this.#browser.newPage({ locale: 'en-US', timezoneId: 'UTC', ...options });
    this.page.setDefaultTimeout(LONGEST_WAIT_MS);
    const problems = watch(this.page, this.server.baseUrl);
    await openConsole(this.page, this.server.baseUrl);
    return problems;
  }

  async end(): Promise<void> {
    await this.#browser?.close();
    await this.server?.stop();
  }
}

export const stage = new Stage();
