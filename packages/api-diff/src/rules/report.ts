import type { Axis, Change, Level } from '../change.ts';
import type { Place } from '../document/description.ts';
import type { Json } from '../json.ts';
import type { Operation } from './operation.ts';

/** What a rule says of an edit outside schemas. */
export interface Finding {
  readonly level: Level;
  readonly rule: string;
  readonly location: string;
  readonly reason: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly axis?: Axis;
  readonly base?: Place | undefined;
  readonly head?: Place | undefined;
}

/** The operation on both sides; one is absent where it was added or removed. */
export interface OperationPair {
  readonly name: string;
  readonly base: Operation;
  readonly head: Operation;
}

/** Gathers findings, one for each edit: the same edit seen from several operations is one change. */
export class Report {
  readonly #changes = new Map<string, Change>();

  add(operation: string | null, finding: Finding): void {
    const places = {
      ...(finding.base ? { base: finding.base } : {}),
      ...(finding.head ? { head: finding.head } : {}),
    };
    this.put({
      level: finding.level,
      rule: finding.rule,
      operation,
      operations: operation === null ? [] : [operation],
      location: finding.location,
      reason: finding.reason,
      before: finding.before ?? null,
      after: finding.after ?? null,
      axis: finding.axis ?? 'wire',
      verdict: 'rule',
      places,
    });
  }

  put(change: Change): void {
    const key = keyOf(change);
    const known = this.#changes.get(key);
    if (!known) this.#changes.set(key, change);
    else this.#changes.set(key, { ...known, operations: union(known.operations, change.operations) });
  }

  get changes(): Change[] {
    return [...this.#changes.values()];
  }
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function keyOf({ rule, level, places, before, after }: Change): string {
  const parts = [places.base, places.head].map((place) => place && `${place.file.path}#${place.pointer}`);
  return JSON.stringify([rule, level, parts, before, after]);
}
