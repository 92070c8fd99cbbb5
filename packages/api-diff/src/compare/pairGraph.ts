import type { Constraint, Schema } from '../schema/schema.ts';
import { type Conjunction, flatten, keyOf, settle } from './conjunction.ts';
import { type Edit, isSemantic } from './edit.ts';
import { findEdits } from './edits/findEdits.ts';
import type { Step } from './step.ts';

/** Two conjunctions at the same place of the base and the head. */
export interface Pair {
  readonly base: Conjunction;
  readonly head: Conjunction;
  readonly edits: Edit[];
  readonly children: { readonly step: Step; readonly pair: Pair }[];
  readonly parents: Pair[];
  /** Whether it or a pair inside differs at all, and whether so in what is valid. */
  differs: boolean;
  differsInMeaning: boolean;
}

/** All pairs of schemas that have been compared. Pairs may contain themselves. */
export class PairGraph {
  readonly #pairs = new Map<string, Pair>();
  readonly #signatures = new WeakMap<Schema, string>();

  pair(base: Conjunction, head: Conjunction): Pair {
    const fresh: Pair[] = [];
    const root = this.#enter(base, head, fresh);
    for (let pair = fresh[0], index = 0; pair; pair = fresh[++index]) this.#explore(pair, fresh);
    for (const pair of fresh) {
      if (pair.edits.length > 0) spread(pair, 'differs');
      if (pair.edits.some(isSemantic)) spread(pair, 'differsInMeaning');
    }
    // A new pair may contain an older one that differs.
    for (const pair of fresh)
      for (const child of pair.children)
        for (const flag of ['differs', 'differsInMeaning'] as const) if (child.pair[flag]) spread(pair, flag);
    return root;
  }

  /** Whether two schemas accept the same because they are written alike. */
  areSame(a: Schema, b: Schema): boolean {
    if (a === b) return true;
    if (this.#signature(a) !== this.#signature(b)) return false;
    return !this.pair([a], [b]).differsInMeaning;
  }

  #signature(schema: Schema): string {
    const known = this.#signatures.get(schema);
    if (known !== undefined) return known;
    const { written } = flatten([schema]);
    const parts = written.map(({ constraint }) => signatureOf(constraint));
    const signature = [...new Set(parts)].toSorted().join(' ');
    this.#signatures.set(schema, signature);
    return signature;
  }

  #enter(left: Conjunction, right: Conjunction, fresh: Pair[]): Pair {
    const [base, head] = [settle(left), settle(right)];
    const key = `${keyOf(base)}/${keyOf(head)}`;
    const known = this.#pairs.get(key);
    if (known) return known;
    const pair: Pair = {
      base,
      head,
      edits: [],
      children: [],
      parents: [],
      differs: false,
      differsInMeaning: false,
    };
    this.#pairs.set(key, pair);
    fresh.push(pair);
    return pair;
  }

  #explore(pair: Pair, fresh: Pair[]): void {
    if (keyOf(pair.base) === keyOf(pair.head)) return;
    const { edits, children } = findEdits(flatten(pair.base), flatten(pair.head));
    pair.edits.push(...edits);
    for (const { step, base, head } of children) {
      const child = this.#enter(base, head, fresh);
      child.parents.push(pair);
      pair.children.push({ step, pair: child });
    }
  }
}

/** Pairs and all inside them that differ. */
export function pairsInside(pairs: Iterable<Pair>): Set<Pair> {
  const seen = new Set<Pair>(pairs);
  for (const pair of seen) for (const child of pair.children) if (child.pair.differs) seen.add(child.pair);
  return seen;
}

function spread(from: Pair, flag: 'differs' | 'differsInMeaning'): void {
  const open = [from];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    if (pair[flag]) continue;
    pair[flag] = true;
    open.push(...pair.parents);
  }
}

function signatureOf(constraint: Constraint): string {
  switch (constraint.kind) {
    case 'shape':
      return `shape:${[...constraint.properties.keys()].toSorted().join(',')}`;
    case 'values':
      return `values:${constraint.values.length}`;
    case 'anyOf':
    case 'oneOf':
      return `${constraint.kind}:${constraint.schemas.length}`;
    case 'types':
      return `types:${constraint.mask}`;
    case 'required':
      return `required:${constraint.name}`;
    case 'pattern':
      return `pattern:${constraint.source}`;
    default:
      return constraint.kind;
  }
}
