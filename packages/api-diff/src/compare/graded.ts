import type { Axis, Level, Verdict } from '../change.ts';

/** What an edit means for the messages of one flow. */
export interface Graded {
  readonly level: Level;
  readonly rule: string;
  readonly reason: string;
  readonly verdict: Verdict;
  readonly axis?: Axis;
}
