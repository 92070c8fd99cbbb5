import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { downloads } from '../src/downloads/files.ts';
import { postmanCollection } from '../src/downloads/postman.ts';
import { editions } from '../src/i18n/edition.ts';
import { operationViews } from '../src/reference/operations.ts';
import { builtText } from './support/dist.ts';
import { postmanSchema } from './support/postmanSchema.ts';

test.each(downloads)('$name is at the root of the site, as it was made', async ({ name, content }) => {
  expect(builtText(`/${name}`)).toBe(await content());
});

describe.each(editions)('the files in $language', (edition) => {
  const named = (kind: string) =>
    builtText(`/${downloads.find((each) => each.kind === kind && each.language === edition.language)?.name}`);
  const collection = JSON.parse(named('postman')) as ReturnType<typeof postmanCollection>;
  const items = collection.item.flatMap(({ item }) => item);
  const views = operationViews(edition);

  test('are the description, as YAML and as JSON', () => {
    expect(JSON.parse(named('json'))).toEqual(edition.document);
    expect(parse(named('yaml'))).toEqual(edition.document);
  });

  test('are a collection that keeps to the format', () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(postmanSchema);
    validate(collection);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('have each operation once, with its address and its first body', () => {
    const sent = items.map(({ name, request: { method, url, body } }) => ({
      name,
      method,
      path: `/${url.path.map((segment) => segment.replace(/^:(.+)/, '{$1}')).join('/')}`,
      body: body?.raw,
    }));
    const expected = views.map(({ summary, method, path, body }) => ({
      name: summary,
      method,
      path,
      body: body?.examples[0]?.text,
    }));
    const byAddress = (left: { method: string; path: string }, right: { method: string; path: string }) =>
      `${left.path} ${left.method}`.localeCompare(`${right.path} ${right.method}`);
    expect(sent.toSorted(byAddress)).toEqual(expected.toSorted(byAddress));
  });

  test('give each part of an address a value, and each credential a variable', () => {
    const variables = new Set([...collection.variable.map(({ key }) => key), '$guid']);
    const used = [
      ...JSON.stringify(items.map(({ request: { auth, url, header } }) => [auth, url, header])).matchAll(
        /\{\{(.+?)\}\}/g,
      ),
    ];
    expect(used.map(([, name = '']) => name).filter((name) => !variables.has(name))).toEqual([]);
    const empty = items.filter(({ request: { url } }) => {
      const parameters = url.path
        .filter((segment) => segment.startsWith(':'))
        .map((segment) => segment.slice(1));
      return parameters.some((name) => !url.variable.some(({ key, value }) => key === name && value !== ''));
    });
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  test('keep what each operation answers', () => {
    const saved = items.flatMap(({ response }) => response.map(({ body }) => body));
    const shown = views.flatMap(({ responses }) => responses.flatMap(({ body }) => body?.examples ?? []));
    expect(saved.length).toBeGreaterThan(views.length);
    expect(saved.toSorted()).toEqual(shown.map(({ text }) => text).toSorted());
  });
});
