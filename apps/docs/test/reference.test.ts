import { describe as group, expect, test } from 'vitest';
import { editionIn } from '../src/i18n/edition.ts';
import { resolve, type Schema } from '../src/reference/document.ts';
import { kebab, operationViews } from '../src/reference/operations.ts';
import { pythonLiteral } from '../src/reference/code/python.ts';
import { literal } from '../src/reference/code/typescript.ts';
import { boundsOf, describe } from '../src/reference/schema.ts';
import { referenceSidebar } from '../src/reference/sidebar.ts';

const place = { name: 'it', required: true };
const english = editionIn('en');
const views = operationViews(english);

function view(id: string) {
  const found = views.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no operation ${id}.`);
  return found;
}

group('references', () => {
  test('what stands beside a reference wins over its target', () => {
    const schema = resolve<Schema>(
      { $ref: '#/components/schemas/Uuid', description: 'Mine.' },
      english.document,
    );
    expect(schema).toMatchObject({ type: 'string', description: 'Mine.' });
  });

  test('a reference to nothing is an error', () => {
    expect(() => resolve({ $ref: '#/components/schemas/Nothing' }, english.document)).toThrow(
      '#/components/schemas/Nothing',
    );
  });
});

group('schemas', () => {
  test('a nullable schema is named with null and keeps the bounds of the value', () => {
    const node = describe({ anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] }, place, english);
    expect(node).toMatchObject({ type: 'integer or null', bounds: [{ text: 'at least 0' }] });
  });

  test('an array shows the properties of its items', () => {
    const node = describe(
      { type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } } },
      place,
      english,
    );
    expect(node.type).toBe('array of object');
    expect(node.children.map((child) => child.name)).toEqual(['a']);
  });

  test('the items of an array keep their bounds', () => {
    const node = describe(
      { type: 'array', maxItems: 2, items: { type: 'string', maxLength: 3 } },
      place,
      english,
    );
    expect(node.bounds).toEqual([{ text: 'at most 2 items' }, { text: 'each: at most 3 characters' }]);
  });

  test('one of several objects shows the properties of each', () => {
    const either = (name: string) => ({ type: 'object', properties: { [name]: { type: 'string' } } });
    const node = describe({ items: { oneOf: [either('a'), either('b'), { type: 'null' }] } }, place, english);
    expect(node.children).toEqual([]);
    expect(node.variants.map((variant) => [variant.name, variant.children[0]?.name])).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
  });

  test('a schema within itself is not opened again', () => {
    const tree = { $ref: '#/components/schemas/Tree' };
    const { document } = english;
    const root = { ...document, components: { ...document.components, schemas: { Tree: {} } } };
    root.components.schemas.Tree = { type: 'object', properties: { left: tree } };
    const node = describe(tree, place, { ...english, document: root });
    expect(node.children[0]?.children).toEqual([]);
  });

  test('a value that is always the same is shown', () => {
    const node = describe({ type: 'string', const: '******' }, place, english);
    expect(node.values).toEqual([{ value: '"******"', meaning: '' }]);
  });

  test('bounds are in words', () => {
    expect(boundsOf({ exclusiveMinimum: 0, pattern: '^a', maxLength: 1 }, english.words.schema)).toEqual([
      { text: 'more than 0' },
      { text: 'at most 1 character' },
      { text: 'pattern', pattern: '^a' },
    ]);
  });
});

group('operations', () => {
  test('each has its own address', () => {
    expect(views.length).toBeGreaterThan(0);
    expect(new Set(views.map(({ href }) => href)).size).toBe(views.length);
    expect(kebab('updateAllowConsumeGlobal')).toBe('update-allow-consume-global');
  });

  test('parameters of the path item belong to each of its operations', () => {
    expect(view('getClientQuota').parameters.map(({ name }) => name)).toEqual([
      'project_id',
      'instance_id',
      'app_quota_id',
    ]);
  });

  test('the sidebar links to each once', () => {
    const links = referenceSidebar().flatMap(({ items }) => items.map(({ link }) => link));
    expect(links.toSorted()).toEqual(views.map(({ href }) => href).toSorted());
  });
});

group('samples', () => {
  test('there is one for each named example of the body', () => {
    const charge = view('createCharge');
    expect(charge.samples.map(({ title }) => title)).toEqual(
      charge.body?.examples.map(({ summary }) => summary),
    );
  });

  test('curl has the method, the token and the body', () => {
    const { curl } = view('createCharge').samples[0] ?? { curl: '' };
    expect(curl).toContain("curl -X POST 'http://127.0.0.1:4000/api/v1/charges/'");
    expect(curl).toContain("-H 'Authorization: Bearer sk-…'");
    expect(curl).toContain('"amount": 0.55');
  });

  test('path parameters are filled with their examples', () => {
    expect(view('getClientQuota').samples[0]?.curl).not.toMatch(/[{}]/);
  });

  test('TypeScript imports the operation and its authenticator', () => {
    const { typescript } = view('createClientApp').samples[0] ?? { typescript: '' };
    expect(typescript).toContain("import { createClient, createClientApp } from '@quotakit/client';");
    expect(typescript).toContain("import { xAuthToken } from '@quotakit/client/auth/huawei';");
  });

  test('Python sends the same request', () => {
    const { python } = view('createCharge').samples[0] ?? { python: '' };
    expect(python).toContain("response = requests.post(\n    'http://127.0.0.1:4000/api/v1/charges/',");
    expect(python).toContain("json={\n        'amount': 0.55,\n    },");
    expect(pythonLiteral([null, true, false])).toBe('[None, True, False]');
  });

  test('text is quoted for TypeScript', () => {
    expect(literal({ 'a-b': `it's "so"` })).toBe(`{\n  'a-b': 'it\\'s "so"',\n}`);
  });
});
