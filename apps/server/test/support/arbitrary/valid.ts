import fc, { type Arbitrary } from 'fast-check';
import { resolve, type Schema } from '../contract/description.ts';
import { isValid } from '../contract/isValid.ts';
import { numbers } from './numbers.ts';
import { strings } from './strings.ts';

/** Values of a schema of the contract. */
export function valid(schema: Schema): Arbitrary<unknown> {
  return shaped(schema).filter((value) => isValid(schema, value));
}

/** Values of the schema's shape; conditions between its parts are not kept. */
function shaped(reference: unknown): Arbitrary<unknown> {
  if (reference === true) return fc.jsonValue({ maxDepth: 1 });
  const schema = resolve(reference);
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const alternatives = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(alternatives)) return fc.oneof(...alternatives.map(shaped));
  return fc.oneof(...[schema['type'] ?? []].flat().map((type) => typed(String(type), schema)));
}

function typed(type: string, schema: Schema): Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return strings(schema);
    case 'integer':
    case 'number':
      return numbers(type, schema);
    case 'array':
      return arrays(schema);
    case 'object':
      return objects(schema);
    default:
      throw new Error(`No values are known for ${JSON.stringify(schema)}.`);
  }
}

function arrays({ items, minItems = 0, maxItems = 5, uniqueItems }: Schema): Arbitrary<unknown> {
  const length = { minLength: minItems as number, maxLength: Math.min(maxItems as number, 5) };
  return uniqueItems === true
    ? fc.uniqueArray(shaped(items), { ...length, comparator: 'SameValue' })
    : fc.array(shaped(items), length);
}

function objects({ properties, required, additionalProperties }: Schema): Arbitrary<unknown> {
  if (properties === undefined) {
    const values =
      typeof additionalProperties === 'object' ? shaped(additionalProperties) : fc.jsonValue({ maxDepth: 1 });
    return fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), values, { maxKeys: 5 });
  }
  const entries = Object.entries(properties as Schema).filter(([, property]) => property !== false);
  const model = Object.fromEntries(entries.map(([name, property]) => [name, shaped(property)]));
  return fc.record(model, { requiredKeys: (required ?? []) as string[], noNullPrototype: true });
}
