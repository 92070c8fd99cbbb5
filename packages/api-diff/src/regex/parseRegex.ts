import { invert, LAST_CODE_POINT, type Span, type Tree } from './tree.ts';

const point = (text: string): number => text.codePointAt(0) ?? 0;
const span = (from: string, to: string = from): Span => ({ from: point(from), to: point(to) });

const DIGITS = [span('0', '9')];
const WORD = [span('0', '9'), span('A', 'Z'), span('_'), span('a', 'z')];
const SPACE = [
  { from: 9, to: 13 },
  { from: 32, to: 32 },
  { from: 0xa0, to: 0xa0 },
  { from: 0x16_80, to: 0x16_80 },
  { from: 0x20_00, to: 0x20_0a },
  { from: 0x20_28, to: 0x20_29 },
  { from: 0x20_2f, to: 0x20_2f },
  { from: 0x20_5f, to: 0x20_5f },
  { from: 0x30_00, to: 0x30_00 },
  { from: 0xfe_ff, to: 0xfe_ff },
];
const LINE_ENDS = [
  { from: 10, to: 10 },
  { from: 13, to: 13 },
  { from: 0x20_28, to: 0x20_29 },
];
const CLASSES: Readonly<Record<string, readonly Span[]>> = {
  d: DIGITS,
  D: invert(DIGITS),
  w: WORD,
  W: invert(WORD),
  s: SPACE,
  S: invert(SPACE),
};
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0 };

class Unsupported extends Error {}

/** The tree of a regular expression; nothing for those with look-around, back references and the like. */
export function parseRegex(source: string): Tree | undefined {
  try {
    const reader = new Reader(source);
    const tree = reader.choice();
    return reader.done ? tree : undefined;
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}

class Reader {
  readonly #text: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#text = [...source];
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  choice(): Tree {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] as Tree) : { kind: 'choice', parts };
  }

  #sequence(): Tree {
    const parts: Tree[] = [];
    while (!this.done && this.#peek() !== '|' && this.#peek() !== ')') parts.push(this.#repeated());
    return { kind: 'sequence', parts };
  }

  #repeated(): Tree {
    let part = this.#atom();
    for (let range = this.#range(); range; range = this.#range()) {
      this.#take('?');
      part = { kind: 'repeat', part, ...range };
    }
    return part;
  }

  #range(): { min: number; max: number } | undefined {
    if (this.#take('*')) return { min: 0, max: Infinity };
    if (this.#take('+')) return { min: 1, max: Infinity };
    if (this.#take('?')) return { min: 0, max: 1 };
    if (this.#peek() !== '{') return undefined;
    const found = /^\{(\d+)(,?)(\d*)\}/.exec(this.#text.slice(this.#at, this.#at + 24).join(''));
    if (!found) return undefined;
    this.#at += found[0].length;
    const min = Number(found[1]);
    if (found[2] === '') return { min, max: min };
    return { min, max: found[3] === '' ? Infinity : Number(found[3]) };
  }

  #atom(): Tree {
    const next = this.#next();
    if (next === '^') return { kind: 'start' };
    if (next === '$') return { kind: 'end' };
    if (next === '.') return { kind: 'set', spans: invert(LINE_ENDS) };
    if (next === '(') return this.#group();
    if (next === '[') return { kind: 'set', spans: this.#class() };
    if (next === '\\') return { kind: 'set', spans: this.#escape() };
    if (next === '*' || next === '+' || next === '?' || next === ')') throw new Unsupported();
    return { kind: 'set', spans: [span(next)] };
  }

  #group(): Tree {
    if (this.#take('?')) {
      if (this.#take('<')) {
        if (this.#peek() === '=' || this.#peek() === '!') throw new Unsupported();
        while (!this.done && this.#next() !== '>');
      } else if (!this.#take(':')) throw new Unsupported();
    }
    const tree = this.choice();
    if (!this.#take(')')) throw new Unsupported();
    return tree;
  }

  #class(): Span[] {
    const inverted = this.#take('^');
    const spans: Span[] = [];
    while (!this.done && this.#peek() !== ']') spans.push(...this.#classRange());
    if (!this.#take(']')) throw new Unsupported();
    return inverted ? invert(spans) : spans;
  }

  #classRange(): readonly Span[] {
    const first = this.#classItem();
    const from = single(first);
    const isRange = this.#peek() === '-' && this.#text[this.#at + 1] !== ']' && from !== undefined;
    if (!isRange || this.#text[this.#at + 1] === undefined) return first;
    this.#at++;
    const to = single(this.#classItem());
    if (to === undefined || to < from) throw new Unsupported();
    return [{ from, to }];
  }

  #classItem(): readonly Span[] {
    const next = this.#next();
    if (next !== '\\') return [span(next)];
    if (this.#take('b')) return [{ from: 8, to: 8 }];
    return this.#escape();
  }

  #escape(): readonly Span[] {
    const next = this.#next();
    const known = CLASSES[next];
    if (known) return known;
    const control = CONTROLS[next];
    if (control !== undefined) return [{ from: control, to: control }];
    if (next === 'p' || next === 'P') return this.#property(next);
    if (next === 'x') return this.#hex(2);
    if (next === 'u') return this.#take('{') ? this.#longHex() : this.#hex(4);
    if (/[a-zA-Z1-9]/.test(next)) throw new Unsupported();
    return [span(next)];
  }

  /** A class of Unicode, such as letters. */
  #property(kind: 'p' | 'P'): readonly Span[] {
    if (!this.#take('{')) throw new Unsupported();
    let name = '';
    while (!this.done && this.#peek() !== '}') name += this.#next();
    this.#take('}');
    return unicodeClass(`\\${kind}{${name}}`);
  }

  #hex(length: number): Span[] {
    const digits = this.#text.slice(this.#at, this.#at + length).join('');
    if (!/^[\da-fA-F]+$/.test(digits) || digits.length !== length) throw new Unsupported();
    this.#at += length;
    const code = Number.parseInt(digits, 16);
    return [{ from: code, to: code }];
  }

  #longHex(): Span[] {
    let digits = '';
    while (!this.done && this.#peek() !== '}') digits += this.#next();
    this.#take('}');
    const code = Number.parseInt(digits, 16);
    if (!(code <= LAST_CODE_POINT)) throw new Unsupported();
    return [{ from: code, to: code }];
  }

  #peek(): string | undefined {
    return this.#text[this.#at];
  }

  #next(): string {
    const next = this.#text[this.#at++];
    if (next === undefined) throw new Unsupported();
    return next;
  }

  #take(expected: string): boolean {
    if (this.#text[this.#at] !== expected) return false;
    this.#at++;
    return true;
  }
}

const unicodeClasses = new Map<string, readonly Span[]>();

/** The code points of a class that only the engine itself knows. */
function unicodeClass(source: string): readonly Span[] {
  const known = unicodeClasses.get(source);
  if (known) return known;
  const spans: Span[] = [];
  const test = unicodeTest(source);
  for (let code = 0, from = -1; code <= LAST_CODE_POINT + 1; code++) {
    const isIn = code <= LAST_CODE_POINT && test(code);
    if (isIn && from === -1) from = code;
    if (isIn || from === -1) continue;
    spans.push({ from, to: code - 1 });
    from = -1;
  }
  unicodeClasses.set(source, spans);
  return spans;
}

function unicodeTest(source: string): (code: number) => boolean {
  try {
    const expression = new RegExp(`^${source}$`, 'u');
    return (code) => expression.test(String.fromCodePoint(code));
  } catch {
    throw new Unsupported();
  }
}

function single(spans: readonly Span[]): number | undefined {
  const [only] = spans;
  return spans.length === 1 && only && only.from === only.to ? only.from : undefined;
}
