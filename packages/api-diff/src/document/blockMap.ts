import { isBlank, KEY, keyOf, type Line, linesOf } from './blockYaml.ts';
import { steps } from './pointer.ts';

/** A place in a file, counted from one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of the values of a block YAML text, found without reading the rest of it. */
export class BlockMap {
  readonly #lines: Line[];

  constructor(text: string) {
    this.#lines = linesOf(text);
  }

  /** The place of the key (or the list item) that the pointer ends in; of the nearest parent if it is absent. */
  position(pointer: string): Position {
    let at = this.#next(0);
    let found = at;
    let line = this.#lines[at];
    for (const key of steps(pointer)) {
      const entry = line && this.#entry(at, line, key);
      if (!entry) break;
      found = entry.at;
      ({ at, line } = this.#inside(entry.at, entry.line));
    }
    return { line: found + 1, column: (this.#lines[found]?.indent ?? 0) + 1 };
  }

  #next(from: number): number {
    let at = from;
    for (let line = this.#lines[at]; line && isBlank(line); line = this.#lines[at]) at++;
    return at;
  }

  /** The line of a key or of an item in the block that begins at a line. */
  #entry(start: number, first: Line, key: string): { at: number; line: Line } | undefined {
    const isList = isItem(first);
    let count = 0;
    for (let at = start, line: Line | undefined = first; line; at++, line = this.#lines[at]) {
      if (at > start && line.text !== '' && line.indent < first.indent) return undefined;
      if (isBlank(line) || line.indent > first.indent) continue;
      // The items of a list may stand as far left as its key.
      if (!isList && isItem(line)) continue;
      if (isList && !isItem(line)) return undefined;
      if (isList && count++ === Number(key)) return { at, line };
      const found = isList ? null : KEY.exec(line.text);
      if (found && keyOf(found) === key) return { at, line };
    }
    return undefined;
  }

  /** The block inside a key or an item. */
  #inside(at: number, line: Line): { at: number; line: Line | undefined } {
    if (isItem(line)) {
      const rest = line.text.slice(1).trimStart();
      if (rest !== '')
        return { at, line: { indent: line.indent + line.text.length - rest.length, text: rest } };
    }
    const next = this.#next(at + 1);
    const inner = this.#lines[next];
    const isDeeper =
      inner &&
      (inner.indent > line.indent || (inner.indent === line.indent && isItem(inner) && !isItem(line)));
    return { at: next, line: isDeeper ? inner : undefined };
  }
}

function isItem(line: Line): boolean {
  return line.text === '-' || line.text.startsWith('- ');
}
