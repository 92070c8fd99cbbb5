import type { Json } from '../json.ts';
import { readFlow, readPlain, unquote } from './scalarYaml.ts';

/** Says that a text is beyond the part of YAML that is read here. */
export class NotPlain extends Error {}

export interface Line {
  readonly indent: number;
  readonly text: string;
}

export const KEY: RegExp =
  /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s"'#&*!|>%@`[\]{},?:-](?:[^:#]|:(?=\S)|(?<=\S)#)*|[-?:](?=[^\s])(?:[^:#]|:(?=\S)|(?<=\S)#)*?))\s*:(?:\s+(.*))?$/s;

/**
 * Reads the block style that descriptions are written in, an order of magnitude faster than a whole YAML parser does.
 * Throws `NotPlain` on all else: anchors, tags, directives, flow collections over several lines.
 */
export function readBlocks(text: string): Json {
  return new BlockReader(text).read();
}

/** The lines of a text, each with how far it is indented. */
export function linesOf(text: string): Line[] {
  if (text.includes('\t') || text.startsWith('%')) throw new NotPlain();
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines[0]?.trim() === '---') lines[0] = '';
  return lines.map((line) => {
    const indent = line.length - line.trimStart().length;
    return { indent, text: line.slice(indent).trimEnd() };
  });
}

class BlockReader {
  readonly #lines: Line[];
  #at = 0;

  constructor(text: string) {
    this.#lines = linesOf(text);
  }

  read(): Json {
    this.#skip();
    const first = this.#line();
    if (!first) return null;
    const value = this.#block(first.indent);
    this.#skip();
    if (this.#line()) throw new NotPlain();
    return value;
  }

  #line(): Line | undefined {
    return this.#lines[this.#at];
  }

  /** Passes over empty lines and remarks. */
  #skip(): void {
    for (let line = this.#line(); line && isBlank(line); line = this.#line()) this.#at++;
  }

  #block(indent: number): Json {
    const { text } = this.#lines[this.#at] as Line;
    if (text === '-' || text.startsWith('- ')) return this.#sequence(indent);
    if (KEY.test(text)) return this.#mapping(indent);
    this.#at++;
    return this.#inline(text, indent - 1);
  }

  #sequence(indent: number): Json {
    const items: Json[] = [];
    for (;;) {
      this.#skip();
      const line = this.#line();
      if (!line || line.indent !== indent || !(line.text === '-' || line.text.startsWith('- '))) {
        if (line && line.indent > indent) throw new NotPlain();
        return items;
      }
      items.push(this.#item(line, indent));
    }
  }

  #item(line: Line, indent: number): Json {
    const rest = line.text.slice(1).trimStart();
    if (rest === '' || rest.startsWith('#')) {
      this.#at++;
      return this.#nested(indent);
    }
    const column = indent + line.text.length - rest.length;
    const isCollection = rest === '-' || rest.startsWith('- ') || KEY.test(rest);
    if (isCollection) {
      // What follows the dash stands in a column of its own.
      this.#lines[this.#at] = { indent: column, text: rest };
      return this.#block(column);
    }
    this.#at++;
    return this.#inline(rest, indent);
  }

  #mapping(indent: number): Json {
    const result: Record<string, Json> = {};
    for (;;) {
      this.#skip();
      const line = this.#line();
      if (!line || line.indent < indent) return result;
      const found = line.indent === indent ? KEY.exec(line.text) : null;
      if (!found) throw new NotPlain();
      const key = keyOf(found);
      this.#at++;
      const rest = found[4] ?? '';
      const isEmpty = rest === '' || rest.startsWith('#');
      const value = isEmpty ? this.#nested(indent, true) : this.#inline(rest, indent);
      if (key === '__proto__' || key === '<<') throw new NotPlain();
      result[key] = value;
    }
  }

  /** The value of a key or a dash that stands alone on its line. */
  #nested(indent: number, isKey = false): Json {
    this.#skip();
    const line = this.#line();
    if (!line || line.indent < indent) return null;
    const isDash = line.text === '-' || line.text.startsWith('- ');
    if (line.indent === indent) return isKey && isDash ? this.#sequence(indent) : null;
    return this.#block(line.indent);
  }

  #inline(text: string, indent: number): Json {
    const first = text[0] ?? '';
    if (first === '|' || first === '>') return this.#literal(text, indent);
    if (first === '"' || first === "'") return this.#quoted(text, indent);
    if (first === '[' || first === '{') return flow(text);
    if ('&*!%@`'.includes(first)) throw new NotPlain();
    return this.#plain(text, indent);
  }

  #plain(text: string, indent: number): Json {
    const parts = [withoutRemark(text)];
    const isCut = parts[0] !== text;
    for (let line = this.#line(); line; line = this.#line()) {
      if (line.text === '') {
        if (!this.#continues(indent)) break;
        parts.push('');
      } else {
        if (line.indent <= indent || line.text.startsWith('#')) break;
        if (isCut || KEY.test(line.text)) throw new NotPlain();
        const part = withoutRemark(line.text);
        if (part !== line.text) throw new NotPlain();
        parts.push(part);
      }
      this.#at++;
    }
    if (parts.length > 1) return fold(parts);
    if (/:\s|:$/.test(parts[0] ?? '')) throw new NotPlain();
    return readPlain(parts[0] ?? '');
  }

  /** Whether text goes on after the empty lines that come next. */
  #continues(indent: number): boolean {
    let at = this.#at;
    while (this.#lines[at]?.text === '') at++;
    const line = this.#lines[at];
    return line !== undefined && line.indent > indent && !line.text.startsWith('#');
  }

  #quoted(text: string, indent: number): Json {
    const parts = [text];
    for (let value = unquote(parts[0] ?? ''); ; value = unquote(fold(parts))) {
      if (value !== undefined) return value;
      const line = this.#line();
      if (!line || (line.text !== '' && line.indent <= indent)) throw new NotPlain();
      // An escaped line end is rare enough to leave to the whole parser.
      if (parts.at(-1)?.endsWith('\\')) throw new NotPlain();
      parts.push(line.text);
      this.#at++;
    }
  }

  #literal(header: string, indent: number): Json {
    const found = /^([|>])([+-]?)(?:\s+#.*)?$/.exec(header);
    if (!found) throw new NotPlain();
    const lines: Line[] = [];
    for (let line = this.#line(); line && (line.text === '' || line.indent > indent); line = this.#line()) {
      lines.push(line);
      this.#at++;
    }
    const own = lines.find((line) => line.text !== '')?.indent ?? 0;
    const rows = lines.map((line) => (line.text === '' ? '' : ' '.repeat(line.indent - own) + line.text));
    let end = rows.length;
    while (end > 0 && rows[end - 1] === '') end--;
    const body = rows.slice(0, end);
    if (lines.some((line) => line.text !== '' && line.indent < own)) throw new NotPlain();
    const content = found[1] === '|' ? body.join('\n') : foldRows(body);
    if (found[2] === '-' || body.length === 0) return content;
    if (found[2] === '+') throw new NotPlain();
    return `${content}\n`;
  }
}

export function isBlank(line: Line): boolean {
  return line.text === '' || line.text.startsWith('#');
}

/** The key that a line begins with. */
export function keyOf(found: RegExpExecArray): string {
  if (found[1] !== undefined) return unquote(`"${found[1]}"`) ?? '';
  if (found[2] !== undefined) return found[2].replaceAll("''", "'");
  const plain = (found[3] ?? '').trimEnd();
  if (plain.includes(' #')) throw new NotPlain();
  const value = readPlain(plain);
  // Keys that are no text are written in their own form: `200`, `null`.
  return value === null ? '' : String(value);
}

function withoutRemark(text: string): string {
  const at = text.search(/\s#/);
  return at === -1 ? text : text.slice(0, at).trimEnd();
}

function flow(text: string): Json {
  const value = readFlow(text);
  if (value === undefined) throw new NotPlain();
  return value;
}

/** Joins the lines of a text: a line end is a space, an empty line is a line end. */
function fold(parts: readonly string[]): string {
  let text = parts[0] ?? '';
  let empty = 0;
  for (const part of parts.slice(1)) {
    if (part === '') {
      empty++;
      continue;
    }
    text += empty > 0 ? '\n'.repeat(empty) : ' ';
    text += part;
    empty = 0;
  }
  return text;
}

/** Folds the rows of a `>` text, in which indented rows keep their line ends. */
function foldRows(rows: readonly string[]): string {
  if (rows.some((row) => row.startsWith(' ')) || rows[0] === '') throw new NotPlain();
  return fold(rows);
}
