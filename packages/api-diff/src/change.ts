import type { Place } from './document/description.ts';
import type { Json } from './json.ts';

/** How much a change asks of the version: nothing, or a step of that size. */
export type Level = 'none' | 'patch' | 'minor' | 'major';

export const LEVELS: readonly Level[] = ['none', 'patch', 'minor', 'major'];

/** How the level was found: by a rule, by proof, by a counter-example, or not at all. */
export type Verdict = 'rule' | 'proved' | 'refuted' | 'unknown';

/** What a change breaks: messages, the code that a client is written in, or an agreement on how to change. */
export type Axis = 'wire' | 'source' | 'policy';

/** One edit of the API and what follows from it, wherever it is felt. */
export interface Change {
  readonly level: Level;
  readonly rule: string;
  /** The first operation that feels it, such as `GET /pets`; null where it is about no operation. */
  readonly operation: string | null;
  /** Every operation that feels it. */
  readonly operations: readonly string[];
  /** Where in the request or response, in words and names. */
  readonly location: string;
  readonly reason: string;
  readonly before: Json;
  readonly after: Json;
  readonly axis: Axis;
  readonly verdict: Verdict;
  /** A message that the side `validIn` allows and the other refuses. */
  readonly counterExample?: Json;
  readonly validIn?: 'base' | 'head';
  /** What a validator says of the counter-example on the side that refuses it. */
  readonly error?: string;
  /** Where it is written on each side. */
  readonly places: { readonly base?: Place; readonly head?: Place };
}

/** The highest level of all. */
export function highest(levels: readonly Level[]): Level {
  return levels.reduce<Level>((most, level) => (isAtLeast(level, most) ? level : most), 'none');
}

export function isAtLeast(level: Level, limit: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(limit);
}
