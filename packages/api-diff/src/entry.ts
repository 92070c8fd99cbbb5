import type { Change, Level, Verdict } from './change.ts';
import { adviceFor } from './advice.ts';
import type { Description, Place } from './document/description.ts';
import type { Handwritten } from './document/handwritten.ts';
import type { Json } from './json.ts';
import { operationsOf, text } from './rules/operation.ts';

/** A change as reports print it: plain data. */
export interface Entry {
  readonly level: Level;
  readonly rule: string;
  readonly operation: string | null;
  readonly location: string;
  readonly reason: string;
  readonly before: Json;
  readonly after: Json;
  readonly counterExample?: Json;
  /** The side that allows the counter-example; the other refuses it. */
  readonly validIn?: 'base' | 'head';
  /** What a validator says of the counter-example on the side that refuses it. */
  readonly error?: string;
  readonly verdict: Verdict;
  readonly axis: Change['axis'];
  readonly operations: readonly string[];
  /** The functions of a generated client that feel it. */
  readonly clientFunctions: readonly string[];
  readonly migrate: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** The same place in the base, where the head no longer has it. */
  readonly baseFile?: string;
  readonly baseLine?: number;
  /** Where it is in the bundle of the head, or of the base. */
  readonly pointer?: string;
  /** What changes in the generated types, as lines that begin with a space, a plus or a minus. */
  readonly types?: readonly string[];
}

/** The two sides of a comparison, with the files that were written by hand where those are others. */
export interface Sides {
  readonly base: Description;
  readonly head: Description;
  readonly baseFiles?: Handwritten | undefined;
  readonly headFiles?: Handwritten | undefined;
}

/** Makes the entries of a report. */
export function entriesOf(changes: readonly Change[], sides: Sides): Entry[] {
  const functions = clientFunctions(sides);
  return changes.map((change) => entryOf(change, sides, functions));
}

function entryOf(change: Change, sides: Sides, functions: ReadonlyMap<string, string>): Entry {
  const head = written(change.places.head, sides.head, sides.headFiles);
  const base = written(change.places.base, sides.base, sides.baseFiles);
  const { places, ...rest } = change;
  const names = change.operations.map((operation) => functions.get(operation));
  return {
    ...rest,
    clientFunctions: names.filter((name) => name !== undefined),
    migrate: adviceFor(change),
    ...(head ? { file: head.file, line: head.line, column: head.column } : {}),
    ...(base ? { baseFile: base.file, baseLine: base.line } : {}),
    ...((places.head ?? places.base) ? { pointer: (places.head ?? places.base)?.pointer ?? '' } : {}),
  };
}

function written(
  place: Place | undefined,
  bundle: Description,
  files: Handwritten | undefined,
): { file: string; line: number; column: number } | undefined {
  if (!place) return undefined;
  const at = files && place.file === bundle.root ? files.locate(place.pointer) : place;
  return { file: at.file.path, ...at.file.position(at.pointer) };
}

/** The function of each operation: that of the base, which clients have, or of the head where it is new. */
function clientFunctions({ base, head }: Sides): Map<string, string> {
  const found = new Map<string, string>();
  for (const description of [base, head])
    for (const operation of operationsOf(description)) {
      const id = text(operation.value['operationId']);
      if (id !== undefined && !found.has(operation.name)) found.set(operation.name, id);
    }
  return found;
}
