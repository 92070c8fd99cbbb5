import type { Schema } from '../schema/schema.ts';
import { textOf } from './conjunction.ts';

/** Which schemas of two lists belong together. */
export interface Alignment {
  readonly pairs: readonly (readonly [Schema, Schema])[];
  readonly removed: readonly Schema[];
  readonly added: readonly Schema[];
}

/** Matches schemas of two lists by their text, the name that they refer to, their title, or their only type. */
export function align(base: readonly Schema[], head: readonly Schema[]): Alignment {
  const pairs: [Schema, Schema][] = [];
  let removed = [...base];
  let added = [...head];
  for (const likeness of [textOf, refOf, titleOf, tagOf, typeOf]) {
    const left: Schema[] = [];
    for (const schema of removed) {
      const like = likeness(schema);
      const match = like === undefined ? undefined : added.find((other) => likeness(other) === like);
      if (!match) {
        left.push(schema);
        continue;
      }
      pairs.push([schema, match]);
      added = added.filter((other) => other !== match);
    }
    removed = left;
  }
  const [lastRemoved] = removed;
  const [lastAdded] = added;
  if (lastRemoved && lastAdded && removed.length === 1 && added.length === 1)
    return { pairs: [...pairs, [lastRemoved, lastAdded]], removed: [], added: [] };
  return { pairs, removed, added };
}

function refOf(schema: Schema): string | undefined {
  const ref = schema.raw['$ref'];
  return typeof ref === 'string' ? ref : undefined;
}

function titleOf(schema: Schema): string | undefined {
  const title = schema.raw['title'];
  return typeof title === 'string' ? title : undefined;
}

/** The names of the properties, as far as objects go. */
function tagOf(schema: Schema): string | undefined {
  const shape = schema.constraints.find((constraint) => constraint.kind === 'shape');
  return shape && [...shape.properties.keys()].toSorted().join(',');
}

function typeOf(schema: Schema): string | undefined {
  const types = schema.constraints.find((constraint) => constraint.kind === 'types');
  return types && String(types.mask);
}
