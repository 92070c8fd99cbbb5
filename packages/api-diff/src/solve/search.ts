import type { Direction } from '../schema/direction.ts';
import type { Schema } from '../schema/schema.ts';
import type { Answer, Goal } from './answer.ts';

/** Whether two schemas are known to be written alike, down to all that they refer to. */
export type AreSame = (a: Schema, b: Schema) => boolean;

/** The search around the search for one type: it finds what goes inside lists and objects. */
export interface Search {
  readonly direction: Direction;
  /** Whether senders are taken not to use the names of properties that only the receiver knows. */
  readonly isClosed: boolean;
  readonly areSame: AreSame;
  /** Counts a step, and gives the search up after too many. */
  step(): void;
  /** A value that meets all goals and is none of the excluded. */
  solve(goals: readonly Goal[], excluded?: ReadonlySet<string>): Answer;
}
