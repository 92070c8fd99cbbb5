import fc from 'fast-check';
import path from 'node:path';
import { readText } from '../../src/document/files.ts';
import { readYaml } from '../../src/document/readYaml.ts';
import { isList, isObject, type Json, type JsonObject, member } from '../../src/json.ts';

const PREFIX = '#/components/schemas/';
const bundle = readYaml(
  readText(path.resolve(import.meta.dirname, '../../../../spec/generated/openapi.yaml')) ?? '',
);
const schemas = member(member(bundle, 'components'), 'schemas') as JsonObject;

/** The schemas of the contract that a schema leads to, itself among them. */
export function reachable(name: string): JsonObject {
  const found = new Set<string>([name]);
  for (const each of found) for (const ref of refsIn(schemas[each] ?? null)) found.add(ref);
  return Object.fromEntries([...found].map((each) => [each, schemas[each] ?? {}]));
}

export const NAMES: readonly string[] = Object.keys(schemas).filter((name) =>
  isObject(member(schemas[name], 'properties')),
);

function refsIn(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const ref = member(value, '$ref');
  const own = typeof ref === 'string' && ref.startsWith(PREFIX) ? [ref.slice(PREFIX.length)] : [];
  return [...own, ...Object.values(value).flatMap((inner) => refsIn(inner as Json))];
}

/** The keywords that stand anywhere in a schema, and what another value of each is. */
const CHANGES: Readonly<Record<string, (value: Json, by: number) => Json | undefined>> = {
  maxLength: shifted,
  minLength: shifted,
  maximum: shifted,
  minimum: shifted,
  maxItems: shifted,
  minItems: shifted,
  exclusiveMinimum: shifted,
  type: (value, by) =>
    by % 3 === 0 ? [...new Set([value, 'null'].flat())] : by % 3 === 1 ? 'integer' : undefined,
  enum: (value, by) =>
    isList(value)
      ? by % 2 === 0
        ? value.slice(Math.min(1, value.length - 1))
        : [...value, 'another']
      : value,
  required: (value, by) => (isList(value) ? value.filter((_, index) => index !== by % value.length) : value),
  format: (_, by) => (by % 2 === 0 ? undefined : 'email'),
  pattern: (_, by) => (by % 2 === 0 ? undefined : '^[a-z]+$'),
  additionalProperties: (value) => (value === false ? undefined : false),
  properties: (value, by) => (isObject(value) ? withoutOne(value, by) : value),
};

function shifted(value: Json, by: number): Json {
  return typeof value === 'number' ? Math.max(0, value + (by % 5) - 2) : value;
}

function withoutOne(value: JsonObject, by: number): JsonObject {
  const keys = Object.keys(value);
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== keys[by % keys.length]));
}

/** Changes one keyword of the schemas; the number says which, and how. */
export function editedReal(whole: JsonObject, at: number, by: number): JsonObject {
  const places = placesOf(whole, []);
  const place = places[at % places.length];
  return place ? (replaced(whole, place, by) as JsonObject) : whole;
}

type Place = readonly string[];

function placesOf(value: Json, at: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    // A property may be called like a keyword.
    ...(at.at(-1) !== 'properties' && at.length > 0 && Object.hasOwn(CHANGES, key) ? [[...at, key]] : []),
    ...(isText(key) ? [] : placesOf(inner as Json, [...at, key])),
  ]);
}

function isText(key: string): boolean {
  return ['examples', 'example', 'default', 'enum', 'required', 'x-enumDescriptions'].includes(key);
}

function replaced(value: Json, [key = '', ...rest]: Place, by: number): Json {
  if (isList(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  const whole = value as JsonObject;
  const next =
    rest.length > 0 ? replaced(whole[key] as Json, rest, by) : CHANGES[key]?.(whole[key] as Json, by);
  const { [key]: _, ...others } = whole;
  return next === undefined ? others : { ...others, [key]: next };
}

/** Values that hold to a schema of the contract, or nearly: at bounds, with and without optional properties. */
export function near(schema: Json, all: JsonObject, depth = 0): fc.Arbitrary<Json> {
  if (!isObject(schema) || depth > 5) return fc.constant<Json>(null);
  const ref = schema['$ref'];
  if (typeof ref === 'string') return near(all[ref.slice(PREFIX.length)] ?? {}, all, depth + 1);
  const parts = schema['anyOf'] ?? schema['oneOf'];
  if (isList(parts)) return fc.oneof(...parts.map((part) => near(part, all, depth + 1)));
  if (isList(schema['enum'])) return fc.constantFrom<Json>(...schema['enum'], 'another');
  const types = [schema['type'] ?? (isObject(schema['properties']) ? 'object' : 'string')].flat();
  return fc.oneof(...types.map((type) => ofType(String(type), schema, all, depth)));
}

function ofType(type: string, schema: JsonObject, all: JsonObject, depth: number): fc.Arbitrary<Json> {
  switch (type) {
    case 'object': {
      const properties = isObject(schema['properties']) ? schema['properties'] : {};
      const fields = Object.entries(properties).map(
        ([key, inner]) => [key, near(inner, all, depth + 1)] as const,
      );
      const required = isList(schema['required']) ? schema['required'].map(String) : [];
      const requiredKeys = required.filter((key) => Object.hasOwn(properties, key));
      return fc.record(Object.fromEntries(fields), {
        requiredKeys,
        noNullPrototype: true,
      }) as fc.Arbitrary<Json>;
    }
    case 'array':
      return fc.array(near(schema['items'] ?? {}, all, depth + 1), { maxLength: 3 });
    case 'integer':
    case 'number':
      return fc.constantFrom<Json>(...around(schema, ['minimum', 'maximum', 'exclusiveMinimum']), 1);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return texts(schema);
  }
}

function around(schema: JsonObject, keys: readonly string[]): number[] {
  const bounds = keys.map((key) => schema[key]).filter((bound) => typeof bound === 'number');
  return bounds.flatMap((bound) => [bound - 1, bound, bound + 1]);
}

const SAMPLES: Readonly<Record<string, string>> = {
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  uuid: '107f8d0f-e465-4a7e-a49e-d633d26f7aa2',
  uri: 'https://example.com/a',
  email: 'a@example.com',
};

function texts(schema: JsonObject): fc.Arbitrary<Json> {
  const lengths = around(schema, ['minLength', 'maxLength']).filter((length) => length >= 0 && length < 500);
  const examples = isList(schema['examples']) ? schema['examples'] : [];
  const known = SAMPLES[String(schema['format'])];
  return fc.constantFrom<Json>(...lengths.map((length) => 'a'.repeat(length)), ...examples, known ?? 'abc');
}
