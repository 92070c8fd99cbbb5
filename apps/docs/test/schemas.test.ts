import { describe, expect, test } from 'vitest';
import { editionIn } from '../src/i18n/edition.ts';
import { operationViews } from '../src/reference/operations.ts';
import type { SchemaNode } from '../src/reference/schema.ts';
import { schemaHref, schemaViews } from '../src/reference/schemas.ts';

const english = editionIn('en');
const views = schemaViews(english);

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
});

function componentsIn({ component, children }: SchemaNode): string[] {
  return [...(component === undefined ? [] : [component]), ...children.flatMap(componentsIn)];
}
