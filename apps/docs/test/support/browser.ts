import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Whether there is no browser to test in; CI always has one. */
export const absent = !existsSync(executablePath) && !process.env['CI'];
if (absent) console.warn(`Skipped: there is no Chromium at ${executablePath}. Set CHROMIUM_PATH to yours.`);

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A browser that other processes connect to. */
export function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath, args: FLAGS, host: '127.0.0.1' });
}

/** Collects errors of a page, violations of its policy among them, and requests to other origins. */
export function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      problems.push(request.url());
  });
  return problems;
}
