import type { Json } from '../json.ts';
import type { Schema } from '../schema/schema.ts';

/** A schema that a value must hold to, or must not. `sent` marks what the sender of a message writes by. */
export interface Goal {
  readonly schema: Schema;
  readonly refuse: boolean;
  readonly sent: boolean;
}

/** A value that meets all goals; or that there is none; or that the search was given up. */
export type Answer =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown' };

export const EMPTY: Answer = { kind: 'empty' };
export const UNKNOWN: Answer = { kind: 'unknown' };

/** The answer of a search whose every branch has been tried without a value. */
export function withoutValue(gaveUp: boolean): Answer {
  return gaveUp ? UNKNOWN : EMPTY;
}

export function found(value: Json): Answer {
  return { kind: 'value', value };
}
