import { parseRegex } from './parseRegex.ts';
import { LAST_CODE_POINT, type Span, type Tree } from './tree.ts';

type Guard = 'none' | 'start' | 'end';
interface Edge {
  readonly guard: Guard;
  readonly to: number;
}
interface Node {
  readonly free: Edge[];
  spans: readonly Span[];
  next: number;
}

const MOST_STATES = 3000;
const EVERYTHING: readonly Span[] = [{ from: 0, to: LAST_CODE_POINT }];
const anything: Tree = {
  kind: 'repeat',
  part: { kind: 'set', spans: EVERYTHING },
  min: 0,
  max: Infinity,
};

/** A set of states that an automaton can be in. */
export type States = readonly number[];

/** A non-deterministic automaton of a pattern as JSON Schema reads it: it may match anywhere in the text. */
export class Automaton {
  readonly #nodes: Node[] = [];
  readonly #accept: number;
  readonly #closures = new Map<string, States>();
  readonly start: States;

  constructor(tree: Tree) {
    const first = this.#node();
    const last = this.#node();
    const parts = [anything, tree, anything];
    this.#build({ kind: 'sequence', parts }, first, last);
    this.#accept = last;
    this.start = this.#close([first], 'start');
  }

  /** The spans that some state tells apart. */
  spans(): Span[] {
    return this.#nodes.flatMap((node) => [...node.spans]);
  }

  /** The states after one more character. */
  step(states: States, code: number): States {
    const next: number[] = [];
    for (const state of states) {
      const node = this.#nodes[state] as Node;
      if (node.spans.some((span) => code >= span.from && code <= span.to)) next.push(node.next);
    }
    return this.#close(next, 'none');
  }

  /** Whether a text that ends in these states matches. */
  accepts(states: States, atStart: boolean): boolean {
    return this.#close(states, atStart ? 'both' : 'end').includes(this.#accept);
  }

  #close(from: States, at: Guard | 'both'): States {
    const key = `${at}:${from.join(',')}`;
    const known = this.#closures.get(key);
    if (known) return known;
    const seen = new Set(from);
    const open = [...from];
    for (let state = open.pop(); state !== undefined; state = open.pop())
      for (const edge of (this.#nodes[state] as Node).free) {
        if (edge.guard !== 'none' && edge.guard !== at && at !== 'both') continue;
        if (seen.has(edge.to)) continue;
        seen.add(edge.to);
        open.push(edge.to);
      }
    const result = [...seen].toSorted((a, b) => a - b);
    this.#closures.set(key, result);
    return result;
  }

  #node(): number {
    if (this.#nodes.length > MOST_STATES) throw new TooLarge();
    this.#nodes.push({ free: [], spans: [], next: 0 });
    return this.#nodes.length - 1;
  }

  #link(from: number, to: number, guard: Guard = 'none'): void {
    (this.#nodes[from] as Node).free.push({ guard, to });
  }

  #build(tree: Tree, from: number, to: number): void {
    if (tree.kind === 'set') this.#buildSet(tree.spans, from, to);
    else if (tree.kind === 'start' || tree.kind === 'end') this.#link(from, to, tree.kind);
    else if (tree.kind === 'choice') for (const part of tree.parts) this.#build(part, from, to);
    else if (tree.kind === 'sequence') this.#buildSequence(tree.parts, from, to);
    else this.#buildRepeat(tree, from, to);
  }

  #buildSet(spans: readonly Span[], from: number, to: number): void {
    const node = this.#node();
    this.#link(from, node);
    Object.assign(this.#nodes[node] as Node, { spans, next: to });
  }

  #buildSequence(parts: readonly Tree[], from: number, to: number): void {
    let at = from;
    for (const part of parts) {
      const next = this.#node();
      this.#build(part, at, next);
      at = next;
    }
    this.#link(at, to);
  }

  #buildRepeat(tree: Tree & { kind: 'repeat' }, from: number, to: number): void {
    let at = from;
    for (let count = 0; count < tree.min; count++) {
      const next = this.#node();
      this.#build(tree.part, at, next);
      at = next;
    }
    if (tree.max === Infinity) {
      const loop = this.#node();
      this.#link(at, loop);
      this.#build(tree.part, loop, loop);
      this.#link(loop, to);
      return;
    }
    for (let count = tree.min; count < tree.max; count++) {
      this.#link(at, to);
      const next = this.#node();
      this.#build(tree.part, at, next);
      at = next;
    }
    this.#link(at, to);
  }
}

class TooLarge extends Error {}

const known = new Map<string, Automaton | undefined>();

/** The automaton of a pattern; nothing where the pattern is beyond regular languages or too large. */
export function automatonOf(source: string): Automaton | undefined {
  if (!known.has(source)) known.set(source, build(source));
  return known.get(source);
}

/** The automaton of a list of whole texts; nothing where they are too long for one. */
export function automatonOfTexts(texts: readonly string[]): Automaton | undefined {
  const parts = texts.map((text): Tree => ({ kind: 'sequence', parts: [...text].map(letterTree) }));
  return ofTree({ kind: 'sequence', parts: [{ kind: 'start' }, { kind: 'choice', parts }, { kind: 'end' }] });
}

function letterTree(letter: string): Tree {
  const code = letter.codePointAt(0) ?? 0;
  return { kind: 'set', spans: [{ from: code, to: code }] };
}

function build(source: string): Automaton | undefined {
  const tree = parseRegex(source);
  return tree && ofTree(tree);
}

function ofTree(tree: Tree): Automaton | undefined {
  try {
    return new Automaton(tree);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}
