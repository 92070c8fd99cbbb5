import { type Constraint, made, OPEN, type Schema, type Shape } from '../schema/schema.ts';
import { isMarked } from '../schema/direction.ts';
import type { Step } from '../compare/step.ts';
import { join } from '../compare/conjunction.ts';
import type { Hop } from './route.ts';
import type { Side } from './sides.ts';

/** What constraints deep inside a message ask of the whole message, as the receiver reads it. */
export function wrap(constraints: readonly Constraint[], hops: readonly Hop[], receiver: Side): Schema {
  let inner = asking(constraints);
  for (const { step, pair } of hops.toReversed()) {
    const schema = withMarks(inner, join(pair[receiver]));
    inner = made([around(step, schema, receiver)]);
  }
  return inner;
}

const asked = new WeakMap<Constraint, Schema>();

/** One schema for all edits inside the same constraint, so that a search answers for all of them. */
function asking(constraints: readonly Constraint[]): Schema {
  const [only] = constraints;
  if (!only || constraints.length > 1) return made(constraints);
  const schema = asked.get(only) ?? made(constraints);
  asked.set(only, schema);
  return schema;
}

/** The constraint of a message that a step through it stands for. */
function around(step: Step, schema: Schema, receiver: Side): Constraint {
  switch (step.kind) {
    case 'property':
      return {
        kind: 'shape',
        properties: new Map([[step.name, schema]]),
        patterns: [],
        additional: undefined,
      };
    case 'pattern':
      return { kind: 'shape', properties: new Map(), patterns: [{ ...step, schema }], additional: undefined };
    case 'additional':
      return { ...(step[receiver] as Shape), additional: schema };
    case 'prefix':
      return { kind: 'list', prefix: [...opens(step.index), schema], items: undefined };
    case 'items':
      return { kind: 'list', prefix: opens(step.index), items: schema };
    default:
      return step[receiver];
  }
}

function opens(count: number): Schema[] {
  return Array.from({ length: count }, () => OPEN);
}

function withMarks(schema: Schema, like: Schema): Schema {
  const readOnly = isMarked(like, 'readOnly');
  const writeOnly = isMarked(like, 'writeOnly');
  return readOnly || writeOnly ? made(schema.constraints, { readOnly, writeOnly }) : schema;
}
