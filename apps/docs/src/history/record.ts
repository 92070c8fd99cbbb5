import { type Contract, entriesBetween, operationNames } from './compare.ts';
import type { History } from './history.ts';

/** A history with the contract that it ends in. */
export interface Recorded {
  readonly history: History;
  /** That of the newest release. */
  readonly released: Contract;
}

/** A release to be recorded. */
export interface NewRelease {
  readonly version: string;
  readonly date: string;
  readonly contract: Contract;
}

/** Adds a release. The first is where the history begins; a version that is known already is left alone. */
export function recordRelease(before: Recorded | undefined, release: NewRelease): Recorded {
  const { version, date, contract } = release;
  const releases = before?.history.releases ?? [];
  if (before && releases.some((known) => known.version === version)) return before;
  const entries = before ? entriesBetween(before.released, contract, new Date(date)) : [];
  const added = { version, date, operations: operationNames(contract), entries };
  return { history: { releases: [added, ...releases], unreleased: [] }, released: contract };
}

/** Brings what has changed since the newest release up to date. */
export function compareUnreleased({ history, released }: Recorded, current: Contract): History {
  // The verdicts must not change with the day on which the documentation is built.
  const day = new Date(history.releases[0]?.date ?? 0);
  return { ...history, unreleased: entriesBetween(released, current, day) };
}
