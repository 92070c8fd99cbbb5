import { ANY, maskOfValue } from './mask.ts';
import { equal, type Json } from '../json.ts';
import type { Constraint, Schema } from './schema.ts';

const masks = new WeakMap<Schema, number>();

/** The types that a schema can accept at all, told from its plain keywords. */
export function possible(schema: Schema): number {
  const known = masks.get(schema);
  if (known !== undefined) return known;
  masks.set(schema, ANY);
  const mask = schema.constraints.reduce((left, constraint) => left & maskOfConstraint(constraint), ANY);
  masks.set(schema, mask);
  return mask;
}

function maskOfConstraint(constraint: Constraint): number {
  switch (constraint.kind) {
    case 'types':
      return constraint.mask;
    case 'values':
      return constraint.values.reduce<number>((mask, value) => mask | maskOfValue(value), 0);
    case 'ref':
      return possible(constraint.schema);
    case 'allOf':
      return constraint.schemas.reduce((mask, part) => mask & possible(part), ANY);
    case 'anyOf':
    case 'oneOf':
      return constraint.schemas.reduce((mask, part) => mask | possible(part), 0);
    default:
      return ANY;
  }
}

/** Whether two schemas plainly share no value: by type, by constant, or by a constant both demand in a property. */
export function areApart(a: Schema, b: Schema): boolean {
  if ((possible(a) & possible(b)) === 0) return true;
  const left = plain(a);
  const right = plain(b);
  if (noneShared(valuesOf(left), valuesOf(right))) return true;
  for (const name of requiredNames(left)) {
    if (!requiredNames(right).has(name)) continue;
    const valuesLeft = propertyValues(left, name);
    if (valuesLeft && noneShared(valuesLeft, propertyValues(right, name))) return true;
  }
  return false;
}

function noneShared(a: readonly Json[] | undefined, b: readonly Json[] | undefined): boolean {
  return a !== undefined && b !== undefined && !a.some((value) => b.some((other) => equal(value, other)));
}

/** The constraints of a schema and of all that it includes without condition. */
function plain(schema: Schema, seen: ReadonlySet<Schema> = new Set()): readonly Constraint[] {
  if (seen.has(schema)) return [];
  const path = new Set([...seen, schema]);
  return schema.constraints.flatMap((constraint) => {
    if (constraint.kind === 'ref') return plain(constraint.schema, path);
    if (constraint.kind === 'allOf') return constraint.schemas.flatMap((part) => plain(part, path));
    return [constraint];
  });
}

function valuesOf(constraints: readonly Constraint[]): readonly Json[] | undefined {
  return constraints.find((constraint) => constraint.kind === 'values')?.values;
}

function requiredNames(constraints: readonly Constraint[]): Set<string> {
  return new Set(
    constraints.flatMap((constraint) => (constraint.kind === 'required' ? [constraint.name] : [])),
  );
}

function propertyValues(constraints: readonly Constraint[], name: string): readonly Json[] | undefined {
  for (const constraint of constraints) {
    const property = constraint.kind === 'shape' ? constraint.properties.get(name) : undefined;
    const values = property && valuesOf(plain(property));
    if (values) return values;
  }
  return undefined;
}
