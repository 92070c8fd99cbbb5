import fc from 'fast-check';
import { isObject, type Json, type JsonObject } from '../../src/json.ts';

const NAMES = ['a', 'b', 'c'];
const TYPES = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'];
const PATTERNS = ['^[a-z]+$', '^[a-z0-9]+$', String.raw`^\d+$`, '^[0-9]+$', 'b', '^.{2,3}$', '^(a|b)*$'];

const scalar: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  null,
  true,
  false,
  0,
  1,
  2,
  3,
  5,
  10,
  -1,
  0.5,
  2.5,
  '',
  'a',
  'ab',
  'b1',
  '12',
  'zzzz',
);

/** Values of the vocabulary that the schemas speak of. */
export const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...NAMES, 'x-a'), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

const bound = fc.integer({ min: 0, max: 4 });
const size = fc.integer({ min: 0, max: 3 });

/** Schemas over a small vocabulary, so that random edits meet each other. */
export const schema: fc.Arbitrary<Json> = fc.letrec<{ schema: Json }>((tie) => {
  const inner = tie('schema');
  const few = fc.array(inner, { minLength: 1, maxLength: 3 });
  const some = (arbitrary: fc.Arbitrary<Json>): fc.Arbitrary<Json> => arbitrary;
  const keywords = fc.oneof(
    fc.record<JsonObject>({ type: some(fc.constantFrom(...TYPES)) }),
    fc.record<JsonObject>({
      type: fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 3 }),
    }),
    fc.record<JsonObject>({ enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }) }),
    fc.record<JsonObject>({ const: scalar }),
    fc.record<JsonObject>({
      type: fc.constantFrom('integer', 'number'),
      minimum: bound,
      maximum: fc.integer({ min: 2, max: 10 }),
    }),
    fc.record<JsonObject>({ type: fc.constantFrom('integer', 'number'), exclusiveMinimum: bound }),
    fc.record<JsonObject>({ type: fc.constant('number'), multipleOf: fc.constantFrom(1, 2, 3, 0.5) }),
    fc.record<JsonObject>({
      type: fc.constant('string'),
      minLength: size,
      maxLength: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record<JsonObject>({ type: fc.constant('string'), pattern: fc.constantFrom(...PATTERNS) }),
    fc.record<JsonObject>({ type: fc.constant('array'), items: inner, minItems: size }),
    fc.record<JsonObject>({
      type: fc.constant('array'),
      prefixItems: few,
      maxItems: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record<JsonObject>({ type: fc.constant('array'), contains: inner, items: inner }),
    fc.record<JsonObject>({ type: fc.constant('array'), items: inner, uniqueItems: fc.boolean() }),
    objectSchema(inner),
    objectSchema(inner),
    fc.record<JsonObject>({ anyOf: few }),
    fc.record<JsonObject>({ oneOf: few }),
    fc.record<JsonObject>({ allOf: few }),
    fc.record<JsonObject>({ not: inner }),
    // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
    fc.record<JsonObject>({ if: inner, then: inner, else: inner }, { requiredKeys: ['if', 'then'] }),
  );
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.constantFrom<Json>(true, { type: 'string' }, { type: 'integer' }, { type: ['string', 'null'] }),
      fc.constantFrom<Json>({ type: 'boolean' }, { type: 'number', minimum: 1 }, { enum: ['a', 'ab'] }),
      keywords,
    ),
  };
}).schema;

function objectSchema(inner: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> {
  return fc.record<JsonObject>(
    {
      type: fc.constant('object'),
      properties: fc.dictionary(fc.constantFrom(...NAMES), inner, { maxKeys: 3 }),
      required: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
      additionalProperties: fc.oneof(fc.boolean(), inner),
      patternProperties: fc.dictionary(fc.constantFrom('^x-', '^[ab]$'), inner, { maxKeys: 1 }),
      maxProperties: fc.integer({ min: 1, max: 3 }),
      dependentRequired: fc.constantFrom<Json>({ a: ['b'] }, { c: ['a'] }),
    },
    { requiredKeys: ['type', 'properties'] },
  );
}

/** Replaces the part of a schema that the number points at by another schema, or takes a keyword away. */
export function edited(whole: Json, at: number, part: Json): Json {
  const places = placesOf(whole, []);
  const place = places[at % places.length] ?? [];
  return replaced(whole, place, part);
}

type Place = readonly (string | number)[];

const SINGLE = new Set(['items', 'contains', 'additionalProperties', 'not', 'if', 'then', 'else']);
const LISTS = new Set(['prefixItems', 'anyOf', 'oneOf', 'allOf']);

/** Where schemas stand inside a schema. */
function placesOf(whole: Json, at: Place): Place[] {
  if (!isObject(whole)) return [at];
  const found: Place[] = [at];
  for (const [key, part] of Object.entries(whole)) {
    if (SINGLE.has(key)) found.push(...placesOf(part, [...at, key]));
    if (LISTS.has(key) && Array.isArray(part))
      for (const [index, item] of (part as Json[]).entries())
        found.push(...placesOf(item, [...at, key, index]));
    if (key === 'properties' && isObject(part))
      for (const name of Object.keys(part)) found.push(...placesOf(part[name] as Json, [...at, key, name]));
  }
  return found;
}

function replaced(whole: Json, place: Place, part: Json): Json {
  const [first, ...rest] = place;
  if (first === undefined) return isObject(whole) && isObject(part) ? merged(whole, part) : part;
  if (Array.isArray(whole))
    return (whole as Json[]).map((item, index) => (index === first ? replaced(item, rest, part) : item));
  if (!isObject(whole)) return part;
  return { ...whole, [first]: replaced(whole[first] as Json, rest, part) };
}

/** Half of all edits change a keyword or two and leave the rest. */
function merged(whole: JsonObject, part: JsonObject): JsonObject {
  const isLoose = Object.keys(part).length % 2 === 0;
  return isLoose ? { ...whole, ...part } : part;
}
