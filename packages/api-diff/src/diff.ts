import { type Change, highest, LEVELS, type Level } from './change.ts';
import { compare } from './compare/compare.ts';
import type { Description } from './document/description.ts';
import { DEFAULT_OPTIONS, type Options } from './options.ts';

/** What changed between two descriptions, and how large a step of the version it asks for. */
export interface Diff {
  readonly level: Level;
  /** The gravest first; among equals in the order of the description. */
  readonly changes: readonly Change[];
}

/** Compares two descriptions. */
export function diff(base: Description, head: Description, options: Partial<Options> = {}): Diff {
  const changes = compare(base, head, { today: new Date(), ...DEFAULT_OPTIONS, ...options });
  const sorted = changes.toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  return { level: highest(changes.map(({ level }) => level)), changes: sorted };
}
