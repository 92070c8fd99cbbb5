import type { TestProject } from 'vitest/node';
import { absent, serveBrowser } from './browser.ts';
import { startSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site. */
    site: string;
    /** Where the browser listens; empty where there is none. */
    browser: string;
  }
}

/** Serves the built site, and starts the browser that all tests share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await startSite();
  const browser = absent ? undefined : await serveBrowser();
  project.provide('site', site.url);
  project.provide('browser', browser?.wsEndpoint() ?? '');
  return async () => {
    await browser?.close();
    await site.stop();
  };
}
