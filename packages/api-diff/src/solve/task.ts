import type { Goal } from './answer.ts';
import type { Schema } from '../schema/schema.ts';
import type { Box } from './box.ts';

/** One way to go on with a search. */
export interface Way {
  /** The types that it leaves. */
  readonly mask: number;
  readonly goals: readonly Goal[];
  readonly narrow?: (box: Box) => void;
  /** The property that it puts a wrong value in, so that equal schemas can be passed over at once. */
  readonly property?: { readonly key: string; readonly schema: Schema };
  /** The property that it leaves out. */
  readonly absent?: string;
}

/** A search under way: what is known of the value, what is still to be read, and what is still to be chosen. */
export interface Task {
  readonly box: Box;
  readonly goals: Goal[];
  readonly choices: (readonly Way[])[];
  /** The goals that have been read: a schema that refers to itself must not be read for ever. */
  readonly seen: Map<string, Goal>;
}

export function demand(schema: Schema, sent: boolean): Goal {
  return { schema, refuse: false, sent };
}

export function refuse(schema: Schema): Goal {
  return { schema, refuse: true, sent: false };
}
