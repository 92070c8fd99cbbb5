import type { Schema } from './schema.ts';

/** Which way a message goes. */
export type Flow = 'request' | 'response';

/** The way that a schema is looked at for; 'both' looks at it by itself. */
export type Direction = Flow | 'both';

type Flag = 'readOnly' | 'writeOnly';

/** Whether a schema or one that it includes carries the mark. */
export function isMarked(schema: Schema, flag: Flag, seen: readonly Schema[] = []): boolean {
  if (schema.raw[flag] === true) return true;
  if (seen.includes(schema)) return false;
  const path = [...seen, schema];
  return schema.constraints.some((constraint) => {
    if (constraint.kind === 'ref') return isMarked(constraint.schema, flag, path);
    return constraint.kind === 'allOf' && constraint.schemas.some((part) => isMarked(part, flag, path));
  });
}

/** Whether messages of the direction leave the property out: requests what is read-only, responses the reverse. */
export function isHidden(schema: Schema, direction: Direction): boolean {
  if (direction === 'both') return false;
  return isMarked(schema, direction === 'request' ? 'readOnly' : 'writeOnly');
}
