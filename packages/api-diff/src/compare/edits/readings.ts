import type { Json } from '../../json.ts';
import { ANY } from '../../schema/mask.ts';
import {
  type Constraint,
  type ConstraintOf,
  isNever,
  OPEN,
  type Schema,
  type Shape,
} from '../../schema/schema.ts';
import { type Flat, ofKind, type Written } from '../conjunction.ts';

/** What is written of a kind, where it is written once. */
export function onlyOfKind<K extends Constraint['kind']>(
  flat: Flat,
  kind: K,
): Written<ConstraintOf<K>> | undefined {
  const [only, ...others] = ofKind(flat, kind);
  return others.length === 0 ? only : undefined;
}

/** The types that all `type` keywords together leave. */
export function typesOf(flat: Flat): number {
  return ofKind(flat, 'types').reduce((mask, { constraint }) => mask & constraint.mask, ANY);
}

/** The schemas of `patternProperties` by their patterns. */
export function patternsOf(flat: Flat): Map<string, Schema> {
  return new Map(
    ofKind(flat, 'shape').flatMap(({ constraint }) =>
      constraint.patterns.map(({ source, schema }): [string, Schema] => [source, schema]),
    ),
  );
}

/** A shape that says something of properties that it does not name. */
export interface ClosedShape extends Written<Shape> {
  readonly additional: Schema;
}

/** The shapes that say something of properties that they do not name, and only that. */
export function closedShapes(flat: Flat): ClosedShape[] {
  return ofKind(flat, 'shape').flatMap(({ constraint, owner }) => {
    const { additional } = constraint;
    if (!additional || additional.constraints.length === 0) return [];
    const properties = new Map([...constraint.properties.keys()].map((name) => [name, OPEN]));
    const patterns = constraint.patterns.map(({ source }) => ({ source, schema: OPEN }));
    return [{ constraint: { kind: 'shape', properties, patterns, additional }, owner, additional }];
  });
}

/** A schema as it is written. */
export function rawOf(schema: Schema | undefined): Json {
  if (!schema) return null;
  return isNever(schema) ? false : schema.raw;
}
