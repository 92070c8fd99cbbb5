import { describe, expect, it } from 'vitest';
import { diff } from '../src/diff.ts';
import type { Json, JsonObject } from '../src/json.ts';
import { describeApi, TODAY, withBody } from './support/describe.ts';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Many operations that answer the same schema, which contains itself. */
function many(limit: number, isInline = false): ReturnType<typeof describeApi> {
  const node: JsonObject = {
    type: 'object',
    properties: {
      name: { type: 'string', maxLength: limit },
      next: ref('Node'),
      all: { type: 'array', items: ref('Node') },
    },
  };
  const answer = (schema: Json): JsonObject => ({
    responses: { 200: { description: 'Fine.', content: { 'application/json': { schema } } } },
  });
  const paths = Array.from({ length: 20 }, (_, index): [string, Json] => [
    `/p${index}`,
    { get: answer(isInline ? { allOf: [ref('Node')] } : ref('Node')) },
  ]);
  return describeApi({ paths: Object.fromEntries(paths), components: { schemas: { Node: node } } });
}

describe('one edit', () => {
  it('of a schema that contains itself is one entry with all its operations', () => {
    const { changes } = diff(many(5), many(6), TODAY);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.operations).toHaveLength(20);
    expect(changes[0]?.counterExample).toEqual({ name: 'textxx' });
  });

  it('of the form only is none, however the schema refers to itself', () => {
    expect(diff(many(5), many(5, true), TODAY)).toEqual({ level: 'none', changes: [] });
  });

  it('that only one way of messages feels names the level of that way', () => {
    const schema = (type: Json): JsonObject => ({ type: 'object', properties: { a: { type } } });
    const [base, head] = [schema('string'), schema(['string', 'null'])];
    expect(diff(withBody('request', base), withBody('request', head), TODAY).level).toBe('minor');
    expect(diff(withBody('response', base), withBody('response', head), TODAY).level).toBe('major');
  });

  it('of a schema without end is no break that anybody can meet', () => {
    const endless = (limit: number): JsonObject => ({
      type: 'object',
      required: ['next', 'name'],
      properties: { next: ref('Endless'), name: { type: 'string', maxLength: limit } },
    });
    const side = (limit: number): ReturnType<typeof describeApi> =>
      withBody('request', { anyOf: [{ type: 'string' }, ref('Endless')] }, { Endless: endless(limit) });
    expect(diff(side(5), side(4), TODAY).changes.filter(({ verdict }) => verdict === 'refuted')).toEqual([]);
  });

  it('of alternatives that a discriminator tells apart is at the keyword as it is written', () => {
    const part = (name: string): JsonObject => ({
      type: 'object',
      properties: { kind: { const: name } },
      required: ['kind'],
    });
    const told: JsonObject = { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'kind' } };
    const side = (schema: JsonObject): ReturnType<typeof describeApi> =>
      withBody('request', schema, { A: part('A'), B: part('B') });
    const { changes } = diff(side({ type: 'object' }), side(told), TODAY);
    const added = changes.find(({ rule }) => rule === 'request-any-of-added');
    expect(added?.places.head?.pointer).toMatch(/\/schema\/oneOf$/);
  });

  it('in a webhook is judged as what arrives at the client', () => {
    const hook = (schema: Json): ReturnType<typeof describeApi> =>
      describeApi({
        webhooks: {
          paid: { post: { requestBody: { content: { 'application/json': { schema } } }, responses: {} } },
        },
      });
    const [narrow, wide] = [{ enum: ['a'] }, { enum: ['a', 'b'] }];
    expect(diff(hook(narrow), hook(wide), TODAY).level).toBe('major');
    expect(diff(hook(wide), hook(narrow), TODAY).level).toBe('patch');
  });
});

describe('OpenAPI 3.0', () => {
  it('says null and excluded bounds in its own way', () => {
    const old = withBody(
      'response',
      { type: 'number', nullable: true, minimum: 1, exclusiveMinimum: true },
      {},
      '3.0.3',
    );
    const fresh = withBody('response', { type: ['number', 'null'], exclusiveMinimum: 1 });
    expect(diff(old, fresh, TODAY)).toEqual({ level: 'none', changes: [] });
  });
});
