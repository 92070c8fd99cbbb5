import { canonical } from '../json.ts';
import { type Constraint, type ConstraintOf, made, type Schema } from '../schema/schema.ts';
import { schemasFor } from '../solve/evaluate.ts';

/** Schemas that all apply to the same value. */
export type Conjunction = readonly Schema[];

/** A constraint and the schema that writes it. */
export interface Written<C extends Constraint = Constraint> {
  readonly constraint: C;
  readonly owner: Schema;
}

/** A conjunction with its references, `allOf` lists and alternatives of one unfolded. */
export interface Flat {
  readonly members: readonly Schema[];
  readonly written: readonly Written[];
}

const known = new Map<string, Flat>();

const REMARKS = new Set(['$ref', 'description', 'summary', 'title', 'example', 'examples', 'externalDocs']);

/** A conjunction without schemas that only point at another. */
export function settle(conjunction: Conjunction): Conjunction {
  return [...new Set(conjunction.map(targetOf))].toSorted((a, b) => a.id - b.id);
}

function targetOf(schema: Schema): Schema {
  let at = schema;
  for (let hops = 0; hops < 50; hops++) {
    const [only] = at.constraints;
    if (only?.kind !== 'ref' || at.constraints.length > 1) return at;
    if (!Object.keys(at.raw).every((key) => REMARKS.has(key))) return at;
    at = only.schema;
  }
  return at;
}

export function keyOf(conjunction: Conjunction): string {
  return [...new Set(conjunction.map((schema) => schema.id))].toSorted((a, b) => a - b).join('&');
}

/** Unfolds a conjunction. */
export function flatten(conjunction: Conjunction): Flat {
  const key = keyOf(conjunction);
  const before = known.get(key);
  if (before) return before;
  const members = new Set<Schema>();
  const written: Written[] = [];
  for (const schema of conjunction) unfold(schema, members, written);
  const flat = { members: [...members], written };
  known.set(key, flat);
  return flat;
}

function unfold(schema: Schema, members: Set<Schema>, written: Written[]): void {
  if (members.has(schema)) return;
  members.add(schema);
  for (const constraint of schema.constraints) {
    if (constraint.kind === 'ref') unfold(constraint.schema, members, written);
    else if (isConjunctive(constraint)) for (const part of constraint.schemas) unfold(part, members, written);
    else written.push({ constraint, owner: schema });
  }
}

function isConjunctive(constraint: Constraint): constraint is ConstraintOf<'allOf' | 'anyOf' | 'oneOf'> {
  if (constraint.kind === 'allOf') return true;
  return (constraint.kind === 'anyOf' || constraint.kind === 'oneOf') && constraint.schemas.length === 1;
}

const joined = new Map<string, Schema>();

/** One schema for a conjunction. */
export function join(conjunction: Conjunction): Schema {
  const [only] = conjunction;
  if (only && conjunction.length === 1) return only;
  const key = keyOf(conjunction);
  const schema = joined.get(key) ?? made([{ kind: 'allOf', schemas: conjunction }]);
  joined.set(key, schema);
  return schema;
}

/** What a conjunction writes of one kind. */
export function ofKind<K extends Constraint['kind']>(flat: Flat, kind: K): Written<ConstraintOf<K>>[] {
  return flat.written.filter((one): one is Written<ConstraintOf<K>> => one.constraint.kind === kind);
}

/** The names that the shapes of a conjunction declare. */
export function declaredNames(flat: Flat): Set<string> {
  return new Set(ofKind(flat, 'shape').flatMap(({ constraint }) => [...constraint.properties.keys()]));
}

/** What applies to a property of that name. */
export function propertyOf(flat: Flat, name: string): Conjunction {
  return ofKind(flat, 'shape').flatMap(({ constraint }) => schemasFor(constraint, name));
}

/** The first member that carries an annotation. */
export function noteOwner(flat: Flat, name: string): Schema | undefined {
  return flat.members.find((schema) => schema.raw[name] !== undefined);
}

/** The text of a schema's own keywords, for finding its counterpart. */
export function textOf(schema: Schema): string {
  return canonical(schema.raw);
}
