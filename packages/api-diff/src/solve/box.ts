import { canonical, type Json } from '../json.ts';
import { ANY } from '../schema/mask.ts';
import type { Contains, List, Schema, Shape } from '../schema/schema.ts';
import type { Goal } from './answer.ts';
import type { Bound } from './findNumber.ts';

/** A property that must be there without a fixed name. */
export interface SomeKey {
  /** Which names may be taken. */
  readonly among:
    | { readonly kind: 'beyond'; readonly shape: Shape }
    | { readonly kind: 'matching'; readonly source: string }
    | { readonly kind: 'named'; readonly schema: Schema };
  readonly goal: Goal | undefined;
}

/** An item that must be somewhere at or after an index. */
export interface SomeItem {
  readonly from: number;
  readonly fixed: boolean;
  readonly goal: Goal;
}

/** Everything that is asked of one value, sorted by what it is about. A search narrows it step by step. */
export class Box {
  mask: number = ANY;
  values: readonly Json[] | undefined;
  readonly excluded: Set<string>;
  low: Bound = { value: -Infinity, exclusive: false };
  high: Bound = { value: Infinity, exclusive: false };
  multiples: number[] = [];
  notMultiples: number[] = [];
  minLength = 0;
  maxLength = Infinity;
  patterns: string[] = [];
  notPatterns: string[] = [];
  formats: string[] = [];
  notFormats: string[] = [];
  shapes: { readonly shape: Shape; readonly sent: boolean }[] = [];
  required: Set<string> = new Set();
  absent: Set<string> = new Set();
  keyGoals: Map<string, readonly Goal[]> = new Map();
  someKeys: SomeKey[] = [];
  /** Names that a sender may use though no schema speaks of them. */
  freeKeys: Set<string> = new Set();
  names: Schema[] = [];
  minProperties = 0;
  maxProperties = Infinity;
  lists: { readonly list: List; readonly sent: boolean }[] = [];
  someItems: SomeItem[] = [];
  contains: Contains[] = [];
  fewer: Contains[] = [];
  more: Contains[] = [];
  unique = false;
  repeated = false;
  minItems = 0;
  maxItems = Infinity;

  constructor(excluded: Set<string> = new Set()) {
    this.excluded = excluded;
  }

  clone(): Box {
    const copy = new Box(new Set(this.excluded));
    Object.assign(copy, {
      ...this,
      excluded: copy.excluded,
      multiples: [...this.multiples],
      notMultiples: [...this.notMultiples],
      patterns: [...this.patterns],
      notPatterns: [...this.notPatterns],
      formats: [...this.formats],
      notFormats: [...this.notFormats],
      shapes: [...this.shapes],
      required: new Set(this.required),
      absent: new Set(this.absent),
      keyGoals: new Map(this.keyGoals),
      someKeys: [...this.someKeys],
      freeKeys: new Set(this.freeKeys),
      names: [...this.names],
      lists: [...this.lists],
      someItems: [...this.someItems],
      contains: [...this.contains],
      fewer: [...this.fewer],
      more: [...this.more],
    });
    return copy;
  }

  atLeast(bound: Bound): void {
    const { low } = this;
    if (bound.value > low.value || (bound.value === low.value && bound.exclusive)) this.low = bound;
  }

  atMost(bound: Bound): void {
    const { high } = this;
    if (bound.value < high.value || (bound.value === high.value && bound.exclusive)) this.high = bound;
  }

  exclude(values: readonly Json[]): void {
    for (const value of values) this.excluded.add(canonical(value));
  }

  isExcluded(value: Json): boolean {
    return this.excluded.size > 0 && this.excluded.has(canonical(value));
  }

  /** The excluded values that are texts. */
  excludedTexts(): string[] {
    return [...this.excluded]
      .filter((text) => text.startsWith('"'))
      .map((text) => JSON.parse(text) as string);
  }

  addKeyGoal(key: string, goal: Goal): void {
    this.required.add(key);
    this.keyGoals.set(key, [...(this.keyGoals.get(key) ?? []), goal]);
  }
}
