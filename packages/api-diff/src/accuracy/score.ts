import { highest, type Level } from '../change.ts';
import { diff } from '../diff.ts';
import { openFile } from '../document/files.ts';
import type { Fixture } from './fixtures.ts';

/** What the comparison made of a pair. */
export interface Scored {
  readonly fixture: Fixture;
  readonly level: Level;
  /** The level of what changes in messages, without names in generated code and agreements on how to change. */
  readonly wire: Level;
  readonly peer: Level | undefined;
  readonly undecided: number;
  readonly entries: number;
  /** Breaks of schemas that carry no counter-example. */
  readonly withoutWitness: number;
  readonly milliseconds: number;
}

/** Compares one pair. */
export function score(fixture: Fixture, peer: Level | undefined): Scored {
  const start = performance.now();
  const { level, changes } = diff(openFile(fixture.base), openFile(fixture.revision));
  return {
    fixture,
    level,
    wire: highest(changes.filter(({ axis }) => axis === 'wire').map((change) => change.level)),
    peer,
    undecided: changes.filter(({ verdict }) => verdict === 'unknown').length,
    entries: changes.length,
    withoutWitness: changes.filter(
      ({ level: own, verdict, counterExample }) =>
        own === 'major' && verdict !== 'rule' && counterExample === undefined,
    ).length,
    milliseconds: performance.now() - start,
  };
}

/** How a list of verdicts compares with those that come with the pairs. A warning is a doubt and not counted. */
export interface Tally {
  readonly right: number;
  readonly counted: number;
  readonly recall: number;
  readonly precision: number;
}

/** Counts verdicts, with the pairs whose deviation is justified taken as right where `excused` says so. */
export function tally(
  scored: readonly Scored[],
  verdictOf: (one: Scored) => Level | undefined,
  excused: ReadonlySet<string> = new Set(),
): Tally {
  const clear = scored.filter(({ fixture }) => isClear(fixture) && !excused.has(fixture.id));
  const breaks = (one: Scored): boolean => verdictOf(one) === 'major';
  const isBreak = (one: Scored): boolean => one.fixture.verdict === 'error';
  const hits = clear.filter((one) => breaks(one) && isBreak(one)).length;
  const expected = clear.filter(isBreak).length;
  const called = clear.filter(breaks).length;
  return {
    right: clear.filter((one) => verdictOf(one) !== undefined && breaks(one) === isBreak(one)).length,
    counted: clear.length,
    recall: expected === 0 ? 1 : hits / expected,
    precision: called === 0 ? 1 : hits / called,
  };
}

function isClear({ verdict }: Fixture): boolean {
  return verdict === 'error' || verdict === 'info' || verdict === 'none';
}

/** Whether a verdict differs from the one that comes with the pair. */
export function deviates({ fixture, level }: Scored): boolean {
  return isClear(fixture) && (level === 'major') !== (fixture.verdict === 'error');
}
