import type { Json } from '../json.ts';

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
const TRUE = new Set(['true', 'True', 'TRUE']);
const FALSE = new Set(['false', 'False', 'FALSE']);
const ESCAPES: Readonly<Record<string, string>> = {
  0: '\0',
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
};

/** The value of a scalar without quotes, by the core schema of YAML 1.2. */
export function readPlain(text: string): Json {
  if (NULLS.has(text)) return null;
  if (TRUE.has(text)) return true;
  if (FALSE.has(text)) return false;
  const first = text.codePointAt(0) ?? 0;
  // Only digits, signs and points begin numbers.
  const mayBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  return mayBeNumber ? readNumber(text) : text;
}

function readNumber(text: string): Json {
  if (/^[-+]?[0-9]+$/.test(text)) return Number(text);
  if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text)) return Number(text);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
  return text;
}

/** The text of a quoted scalar; nothing if the quotes do not end here. */
export function unquote(text: string): string | undefined {
  const found = text.startsWith('"')
    ? /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/s.exec(text)
    : /^'((?:[^']|'')*)'(?:\s+#.*)?$/s.exec(text);
  if (!found) return undefined;
  const [, inner = ''] = found;
  return text.startsWith('"') ? unescape(inner) : inner.replaceAll("''", "'");
}

function unescape(text: string): string | undefined {
  if (!text.includes('\\')) return text;
  let isKnown = true;
  const result = text.replaceAll(
    /\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])/g,
    (_, code: string) => {
      if (code.length > 1) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
      const known = ESCAPES[code];
      if (known === undefined) isKnown = false;
      return known ?? '';
    },
  );
  return isKnown ? result : undefined;
}

/** A collection between brackets or braces on one line; nothing if it is none that is read here. */
export function readFlow(text: string): Json | undefined {
  const reader = new FlowReader(text);
  const value = reader.value();
  return value !== undefined && reader.isDone ? value : undefined;
}

class FlowReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isDone(): boolean {
    const rest = this.#text.slice(this.#at);
    return /^\s*(?:#.*)?$/.test(rest) && (rest.trim() === '' || /^\s/.test(rest));
  }

  value(): Json | undefined {
    this.#space();
    const next = this.#text[this.#at];
    if (next === '[') return this.#list();
    if (next === '{') return this.#map();
    return this.#scalar(/^[^,[\]{}]+/);
  }

  #list(): Json | undefined {
    const items: Json[] = [];
    this.#at++;
    for (this.#space(); !this.#take(']'); this.#space()) {
      const item = this.value();
      if (item === undefined) return undefined;
      // `[a: b]` is a list of a mapping.
      if (typeof item === 'string' && /:(?:\s|$)/.test(item)) return undefined;
      items.push(item);
      this.#space();
      if (!this.#take(',') && this.#text[this.#at] !== ']') return undefined;
    }
    return items;
  }

  #map(): Json | undefined {
    const result: Record<string, Json> = {};
    this.#at++;
    for (this.#space(); !this.#take('}'); this.#space()) {
      const key = this.#scalar(/^[^,[\]{}:]+/);
      this.#space();
      if (key === undefined || key === '__proto__' || !this.#take(':')) return undefined;
      this.#space();
      const isNothing = [',', '}'].includes(this.#text[this.#at] ?? '');
      const value = isNothing ? null : this.value();
      if (value === undefined) return undefined;
      if (typeof value === 'string' && /:(?:\s|$)/.test(value)) return undefined;
      result[String(key)] = value;
      this.#space();
      if (!this.#take(',') && this.#text[this.#at] !== '}') return undefined;
    }
    return result;
  }

  #scalar(plain: RegExp): Json | undefined {
    const rest = this.#text.slice(this.#at);
    const quoted = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(rest);
    if (quoted) {
      this.#at += quoted[0].length;
      return unquote(quoted[0]);
    }
    const found = plain.exec(rest);
    if (!found || /\s#|^[&*!|>%@`"'#?-](?:\s|$)|^[&*!|>%@`"']/.test(found[0])) return undefined;
    this.#at += found[0].length;
    return readPlain(found[0].trim());
  }

  #space(): void {
    while (this.#text[this.#at] === ' ') this.#at++;
  }

  #take(expected: string): boolean {
    if (this.#text[this.#at] !== expected) return false;
    this.#at++;
    return true;
  }
}
