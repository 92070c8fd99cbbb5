import fc, { type Arbitrary } from 'fast-check';
import { resolve, type Schema } from '../contract/description.ts';
import { isValid } from '../contract/isValid.ts';
import { valid } from './valid.ts';

/** Values that a schema of the contract refuses; undefined where it refuses nothing. */
export function invalid(schema: Schema): Arbitrary<unknown> | undefined {
  const refused = (value: unknown) => !isValid(schema, value);
  const edges = edgesOf(schema).filter(refused);
  const mutants = [...mutantsOf(schema), fc.jsonValue()];
  const ways = [
    ...(edges.length > 0 ? [fc.constantFrom(...edges)] : []),
    ...mutants.filter((mutant) => isOften(mutant, refused)).map((mutant) => mutant.filter(refused)),
  ];
  return ways.length > 0 ? fc.oneof(...ways) : undefined;
}

/** Whether values of a kind are refused so often that looking for them ends. */
function isOften(values: Arbitrary<unknown>, refused: (value: unknown) => boolean): boolean {
  return fc.sample(values, { numRuns: 20, seed: 1 }).filter(refused).length > 4;
}

const OF_EVERY_TYPE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  0.000_000_1,
  '',
  ' ',
  'x',
  '0',
  'true',
  'null',
  '\u{0}',
  '<b>',
  '💥',
  'a@',
  '2026-02-30T00:00:00Z',
  '2026-01-01',
  '00000000-0000-4000-8000-00000000000g',
  [],
  [null],
  {},
];

/** Values beside the bounds of the schema, and of every type. */
export function edgesOf(reference: Schema): unknown[] {
  const { maxLength, minLength, minimum, maximum, exclusiveMinimum, maxItems, minItems, items } =
    resolve(reference);
  const text = (length: number) => 'x'.repeat(length);
  return [
    ...OF_EVERY_TYPE,
    ...beside(maxLength, (length) => text(length + 1)),
    ...beside(minLength, (length) => text(Math.max(0, length - 1))),
    ...beside(minimum, (value) => value - 1),
    ...beside(maximum, (value) => value + 1),
    ...beside(exclusiveMinimum, (value) => value),
    ...beside(maxItems, (length) => many(length + 1, items)),
    ...beside(minItems, (length) => many(Math.max(0, length - 1), items)),
  ];
}

function beside(bound: unknown, make: (bound: number) => unknown): unknown[] {
  return typeof bound === 'number' ? [make(bound)] : [];
}

/** A list of good items. */
export function many(length: number, items: unknown): unknown[] {
  const [item] = items === undefined ? [null] : fc.sample(valid(items as Schema), { numRuns: 1, seed: 1 });
  return Array.from({ length }, () => item);
}

/** Good values with one part spoilt. */
function mutantsOf(reference: Schema): Arbitrary<unknown>[] {
  const schema = resolve(reference);
  const { properties, items, anyOf } = schema;
  if (Array.isArray(anyOf)) return anyOf.flatMap((alternative) => invalid(alternative as Schema) ?? []);
  if (items) {
    const bad = invalid(items as Schema);
    return bad ? [fc.tuple(valid(schema), bad).map(([good, item]) => [...(good as unknown[]), item])] : [];
  }
  return properties ? spoiltObjects(reference, schema) : [];
}

/** Names of no documented field; some that every object of the language has. */
export const STRANGE_NAMES = ['no_such_name', 'toString', 'constructor', '__proto__', 'non_field_errors'];

type Fields = Readonly<Record<string, unknown>>;

function spoiltObjects(reference: Schema, { properties, required = [] }: Schema): Arbitrary<unknown>[] {
  const good = valid(reference) as Arbitrary<Fields>;
  const spoilt = Object.entries(properties as Fields).flatMap(([name, property]) => {
    const bad = typeof property === 'object' ? invalid(property as Schema) : undefined;
    return bad ? [fc.tuple(good, bad).map(([fields, value]) => ({ ...fields, [name]: value }))] : [];
  });
  const lacking = (required as string[]).map((name) =>
    good.map((fields) => Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name))),
  );
  const more = fc
    .tuple(good, fc.constantFrom(...STRANGE_NAMES), fc.jsonValue())
    .map(([fields, name, value]) => ({ ...fields, [name]: value }));
  return [...spoilt, ...lacking, more];
}
