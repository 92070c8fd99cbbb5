import { describe, expect, test } from 'vitest';
import { editionIn } from '../src/i18n/edition.ts';
import { errorViews } from '../src/reference/errors.ts';
import { operationViews } from '../src/reference/operations.ts';
import type { SchemaNode } from '../src/reference/schema.ts';
import { schemaViews } from '../src/reference/schemas.ts';
import { stories } from '../src/reference/workflows.ts';
import { absent, watch } from './support/browser.ts';
import { pages } from './support/snippets.ts';
import { useShared } from './support/shared.ts';

const edition = editionIn('en');
const views = operationViews(edition);
// One of each family: they are all made alike, and the index links to the others.
const errors = [...new Map(errorViews(edition).map((view) => [view.family, view])).values()];
const english = [
  ...pages.map((name) => (name === 'index' ? '/' : `/${name}/`)),
  '/workflows/',
  ...stories(edition).map(({ href }) => href),
  '/errors/',
  ...errors.map(({ href }) => href),
  ...views.map(({ href }) => href),
  '/reference/schemas/',
  '/reference/schemas/client-quota/',
  '/downloads/',
];
// One of each kind: they are made by the same code as the English ones.
const chinese = [
  '/',
  '/guides/how-a-call-is-paid/',
  '/workflows/',
  '/workflows/top-up-by-order/',
  '/errors/',
  '/errors/metering/used_up/',
  '/reference/metering/create-charge/',
  '/reference/schemas/client-quota/',
  '/downloads/',
].map((path) => `/zh-cn${path}`);

/** A value, a flat one, a nested one and one within itself. */
const SCHEMAS = new Set(['CreditAmount', 'ClientQuota', 'AuthTokenAnswer', 'JsonLogic']);

function namesIn({ children }: SchemaNode): string[] {
  return children.flatMap((child) => [child.name, ...namesIn(child)]);
}

describe.skipIf(absent)('the site', () => {
  const shared = useShared();

  test('pages load from their own origin, without errors', async () => {
    const page = await shared.context.newPage();
    const problems = watch(page, shared.url);
    for (const path of [...english, ...chinese]) {
      await page.goto(shared.url + path);
      if ((await page.locator('h1').count()) !== 1) problems.push(`${path} has not one h1`);
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  test('an operation can be read without JavaScript', async () => {
    const page = await shared.browser.newPage({ javaScriptEnabled: false });
    // As printed: on the screen what is out of sight is not laid out, so that its text could not be asked for.
    await page.emulateMedia({ media: 'print' });
    for (const view of views) {
      await page.goto(shared.url + view.href);
      const text = await page.locator('main').innerText();
      expect({ page: view.href, missing: missing(view, text) }).toEqual({ page: view.href, missing: [] });
    }
    await page.close();
  });

  test('a schema can be read without JavaScript, with links to its properties and users', async () => {
    const page = await shared.browser.newPage({ javaScriptEnabled: false });
    for (const { href, node, uses } of schemaViews(edition).filter(({ name }) => SCHEMAS.has(name))) {
      await page.goto(shared.url + href);
      const text = await page.locator('main').innerText();
      const wanted = [node.type, ...namesIn(node), ...uses.map(({ operation }) => operation.summary)];
      expect({ href, missing: wanted.filter((word) => !text.includes(word)) }).toEqual({ href, missing: [] });
    }
    await page.goto(`${shared.url}/reference/metering/create-charge/#request-body.amount`);
    await page.locator('[id="request-body.amount"] .type a').click();
    expect(new URL(page.url()).pathname).toBe('/reference/schemas/credit-amount/');
    await page.close();
  });

  test('an error code can be read without JavaScript', async () => {
    const page = await shared.browser.newPage({ javaScriptEnabled: false });
    for (const { href, code, statuses, retry } of errors) {
      await page.goto(shared.url + href);
      const text = await page.locator('main').innerText();
      expect({ href, missing: [code, ...statuses, retry].filter((word) => !text.includes(word)) }).toEqual({
        href,
        missing: [],
      });
    }
    await page.close();
  });
});

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
