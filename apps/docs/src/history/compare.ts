import { Description, diff, entriesOf, type Entry, SourceFile } from '@quotakit/api-diff';
import type { HistoryEntry } from './history.ts';

/** A contract as texts: its bundle, and its registry of error codes. */
export interface Contract {
  readonly bundle: string;
  readonly errorCodes: string;
}

/** What changed between two contracts. */
export function entriesBetween(base: Contract, head: Contract, today: Date): HistoryEntry[] {
  const sides = { base: open(base), head: open(head) };
  const errorCodes = { base: codes(base), head: codes(head) };
  const { changes } = diff(sides.base, sides.head, { today, errorCodes });
  return entriesOf(changes, sides).map(told);
}

/** The names of all operations of a contract. */
export function operationNames(contract: Contract): string[] {
  const { value } = open(contract).root;
  const paths = Object.entries((value as { paths?: Record<string, object> }).paths ?? {});
  return paths.flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => METHODS.has(key))
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']);

function open({ bundle }: Contract): Description {
  return new Description('openapi.yaml', () => bundle);
}

function codes({ errorCodes }: Contract): SourceFile {
  return new SourceFile('errors.yaml', errorCodes);
}

function told(entry: Entry): HistoryEntry {
  const { level, rule, operations, location, before, after, reason, migrate } = entry;
  const { counterExample, validIn, error } = entry;
  return {
    level,
    rule,
    operations,
    location,
    before,
    after,
    reason,
    migrate,
    ...(counterExample !== undefined && validIn && error !== undefined
      ? { counterExample, validIn, error }
      : {}),
  };
}
