import { describe, expect, test } from 'vitest';
import { editionIn } from '../src/i18n/edition.ts';
import { operationViews } from '../src/reference/operations.ts';
import type { SchemaNode } from '../src/reference/schema.ts';
import { schemaHref, schemaViews } from '../src/reference/schemas.ts';

const english = editionIn('en');
const views = schemaViews(english);

/** Keywords with values in them, which may have properties of any name. */
const NO_SCHEMAS = new Set(['examples', 'default', 'enum', 'const']);

function view(name: string) {
  const found = views.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no schema ${name}.`);
  return found;
}

describe('the pages of schemas', () => {
  test('are one for each component, each at its own address', () => {
    expect(views.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(english.document.components.schemas).toSorted(),
    );
    expect(new Set(views.map(({ href }) => href)).size).toBe(views.length);
    expect(schemaHref('AuthTokenAnswer', editionIn('zh-CN'))).toBe(
      '/zh-cn/reference/schemas/auth-token-answer/',
    );
  });

  test('name the operations that send and answer with it, however deep it is', () => {
    const use = view('CreditAmount').uses.find(({ operation }) => operation.id === 'createCharge');
    expect(use).toMatchObject({ inRequest: true, statuses: ['201'] });
    expect(view('MeteringError').uses.every(({ inRequest }) => !inRequest)).toBe(true);
  });

  test('name the schemas that it is directly in', () => {
    expect(view('CreditAmount').within).toContain('CreateChargeRequest');
    expect(view('CreditAmount').within).not.toContain('ChargeList');
  });

  test('are those that the trees of operations link to', () => {
    const known = new Set(views.map(({ name }) => name));
    const bodies = operationViews(english).flatMap(({ body, responses }) =>
      [body, ...responses.map((response) => response.body)].flatMap((each) => each?.schema ?? []),
    );
    const named = bodies.flatMap(componentsIn);
    expect(named.length).toBeGreaterThan(known.size);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('show every property, however deep and in whichever alternative it is', () => {
    const shown = views.map(({ name, node }) => [name, new Set(namesIn(node))] as const);
    const missing = shown.flatMap(([name, names]) =>
      [...propertiesIn(english.document.components.schemas[name])]
        .filter((property) => !names.has(property))
        .map((property) => `${name}.${property}`),
    );
    expect(missing).toEqual([]);
  });
});

function namesIn({ name, children, variants }: SchemaNode): string[] {
  return [name, ...[...children, ...variants].flatMap(namesIn)];
}

/** The names of all properties of a schema and of those that it refers to, read without what makes the pages. */
function propertiesIn(value: unknown, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'properties') for (const name of Object.keys(part as object)) found.add(name);
    if (key === '$ref' && !seen.has(part as string)) {
      seen.add(part as string);
      const target = english.document.components.schemas[(part as string).split('/').at(-1) ?? ''];
      for (const name of propertiesIn(target, seen)) found.add(name);
    }
    if (NO_SCHEMAS.has(key)) continue;
    for (const name of propertiesIn(part, seen)) found.add(name);
  }
  return found;
}

function componentsIn({ component, children, variants }: SchemaNode): string[] {
  const below = [...children, ...variants].flatMap(componentsIn);
  return component === undefined ? below : [component, ...below];
}
