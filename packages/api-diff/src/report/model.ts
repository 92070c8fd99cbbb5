import type { Level } from '../change.ts';
import type { Entry } from '../entry.ts';
import type { Json } from '../json.ts';
import type { SecondOpinion } from '../secondOpinion/secondOpinion.ts';

/** Everything that a report shows. */
export interface ReportModel {
  readonly level: Level;
  readonly changes: readonly Entry[];
  /** What the compile check found: mistakes in code that the base allows. */
  readonly compileErrors?: readonly string[];
  /** What the gate refuses, in sentences. */
  readonly refusals?: readonly string[];
  /** What another tool says of the same pair. */
  readonly secondOpinion?: SecondOpinion;
}

export interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Entries by operation; those that several operations feel come first, under a heading of their own. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const title = titleOf(entry);
    groups.set(title, [...(groups.get(title) ?? []), entry]);
  }
  return [...groups].map(([title, own]) => ({ title, entries: own }));
}

function titleOf(entry: Entry): string {
  if (entry.operation === null) return 'The whole API';
  return entry.operations.length > 1 ? 'Several operations' : entry.operation;
}

/** A value on one line, cut where it gets long. */
export function short(value: Json, limit = 160): string {
  if (value === null) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

/** Where an entry is written by hand. */
export function placeOf(entry: Entry): string | undefined {
  if (entry.file !== undefined) return `${entry.file}:${entry.line}`;
  return entry.baseFile === undefined ? undefined : `${entry.baseFile}:${entry.baseLine} (base)`;
}

/** What a counter-example shows, in words. */
export function exampleLabel(entry: Entry): string {
  return entry.validIn === 'base'
    ? 'Allowed before, refused now'
    : 'Possible now, not expected by present clients';
}

/** Who meets the mistake that the counter-example makes. */
export function errorLabel(entry: Entry): string {
  return entry.validIn === 'base' ? 'The server answers' : 'A client that checks the answer finds';
}

/** How many changes there are of each level. */
export function tally(entries: readonly Entry[]): string {
  const count = (level: Level): number => entries.filter((entry) => entry.level === level).length;
  return (['major', 'minor', 'patch'] as const).map((level) => `${count(level)} ${level}`).join(', ');
}

/** What another tool says, in sentences: its level, and each break that only it sees. */
export function opinionLines({ level, only }: SecondOpinion): [string, ...string[]] {
  return [
    `redocly diff: ${level}${only.length === 0 ? '.' : '. It alone calls these breaking:'}`,
    ...only.map(({ rule, pointer, message }) => `${message} (${rule}, ${pointer})`),
  ];
}
