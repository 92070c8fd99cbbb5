import type { Place } from '../document/description.ts';
import type { Flow } from '../schema/direction.ts';
import type { Schema } from '../schema/schema.ts';
import { type Pair, PairGraph } from './pairGraph.ts';

/** A whole message, or one parameter or header of it, whose schemas are compared. */
export interface Root {
  readonly pair: Pair;
  readonly flow: Flow;
  readonly operation: string;
  /** What it is, in words: `request body`, `response 200`, `query parameter limit`. */
  readonly where: string;
  /** Parameters and headers travel as text, so a receiver of text accepts what was a number. */
  readonly kind: 'body' | 'parameter' | 'header';
  readonly isRequired: boolean;
}

/** Reads a schema of each side and remembers where messages use it. */
export class SchemaRoots {
  readonly graph: PairGraph = new PairGraph();
  readonly #roots = new Map<Pair, Root[]>();
  readonly #base: (place: Place) => Schema;
  readonly #head: (place: Place) => Schema;

  constructor(base: (place: Place) => Schema, head: (place: Place) => Schema) {
    this.#base = base;
    this.#head = head;
  }

  add(base: Place, head: Place, root: Omit<Root, 'pair'>): void {
    const pair = this.graph.pair([this.#base(base)], [this.#head(head)]);
    if (!pair.differs) return;
    const known = this.#roots.get(pair) ?? [];
    known.push({ ...root, pair });
    this.#roots.set(pair, known);
  }

  of(pair: Pair): readonly Root[] {
    return this.#roots.get(pair) ?? [];
  }

  get pairs(): Iterable<Pair> {
    return this.#roots.keys();
  }
}
