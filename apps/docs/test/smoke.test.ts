import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorViews } from '../src/reference/errors.ts';
import { operationViews } from '../src/reference/operations.ts';
import { stories } from '../src/reference/workflows.ts';
import { absent, openBrowser, watch } from './support/browser.ts';
import { pages } from './support/snippets.ts';
import { startSite, type Site } from './support/site.ts';

const views = operationViews();
// One of each family: they are all made alike, and the index links to the others.
const errors = [...new Map(errorViews().map((view) => [view.family, view])).values()];
const paths = [
  ...pages.map((name) => (name === 'index' ? '/' : `/${name}/`)),
  '/workflows/',
  ...stories().map(({ href }) => href),
  '/errors/',
  ...errors.map(({ href }) => href),
  ...views.map(({ href }) => href),
];

describe.skipIf(absent)('the site', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await startSite();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('pages load from their own origin, without errors, and their links resolve', async () => {
    const page = await browser.newPage();
    const problems = watch(page, site.url);
    const links = new Set<string>();
    for (const path of paths) {
      await page.goto(site.url + path);
      if ((await page.locator('h1').count()) !== 1) problems.push(`${path} has not one h1`);
      for (const link of await internalLinks(page)) links.add(link);
    }
    expect(problems).toEqual([]);
    expect(await broken(links)).toEqual([]);
    await page.close();
  });

  test('an operation can be read without JavaScript', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const view of views) {
      await page.goto(site.url + view.href);
      const text = await page.locator('main').innerText();
      expect({ page: view.href, missing: missing(view, text) }).toEqual({ page: view.href, missing: [] });
    }
    await page.close();
  });

  test('an error code can be read without JavaScript', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const { href, code, statuses, retry } of errors) {
      await page.goto(site.url + href);
      const text = await page.locator('main').innerText();
      expect({ href, missing: [code, ...statuses, retry].filter((word) => !text.includes(word)) }).toEqual({
        href,
        missing: [],
      });
    }
    await page.close();
  });
});

async function internalLinks(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href.replace(/#.*/, '')));
  return links.filter((link) => new URL(link).origin === new URL(page.url()).origin);
}

async function broken(links: Set<string>): Promise<string[]> {
  const answers = await Promise.all([...links].map(async (link) => ({ link, ok: (await fetch(link)).ok })));
  return answers.filter(({ ok }) => !ok).map(({ link }) => link);
}

function missing(view: (typeof views)[number], text: string): string[] {
  const bodies = [view.body, ...view.responses.map(({ body }) => body)];
  const wanted = [
    view.method,
    view.path,
    ...view.parameters.map(({ name }) => name),
    ...view.responses.map(({ status }) => status),
    ...bodies.flatMap((body) => body?.schema.children.map(({ name }) => name) ?? []),
  ];
  return wanted.filter((word) => !text.includes(word));
}
