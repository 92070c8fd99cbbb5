import { canonical, type Json } from '../json.ts';
import { type Answer, EMPTY, found, type Goal, withoutValue } from './answer.ts';
import type { Box } from './box.ts';
import type { Search } from './search.ts';
import { demand } from './task.ts';

/** How many items must, and may, meet a goal. */
export interface Count {
  readonly goal: Goal;
  readonly low: number;
  readonly high: number;
}

/** Items that meet the same of the counted goals. */
interface Kind {
  /** Which counted goals they meet. */
  readonly meets: readonly boolean[];
  readonly goals: readonly Goal[];
  readonly values: Json[];
}

const MOST_COUNTS = 4;
const MOST_ITEMS = 30;
const MOST_MIXES = 20_000;

/** Whether every item stands under the same conditions, so that only the number of each kind matters. */
export function isUniform(box: Box, counts: readonly Count[]): boolean {
  if (counts.length > MOST_COUNTS || (counts.length > 0 && longestOf(box, counts) > MOST_ITEMS)) return false;
  const isAnywhere = box.someItems.every(({ from, fixed }) => from === 0 && !fixed);
  return isAnywhere && box.lists.every(({ list }) => list.prefix.length === 0);
}

/** A list of which only the number of items of each kind is to be chosen. */
export function findUniformList(box: Box, counts: readonly Count[], solver: Search): Answer {
  const every = box.lists.flatMap(({ list, sent }) => (list.items ? [demand(list.items, sent)] : []));
  const search = new Mixes(box, counts, solver);
  search.addKinds(every);
  return search.find();
}

/** A list that is longer than this can do without one of its items. */
function longestOf(box: Box, counts: readonly Count[]): number {
  const wanted = counts.reduce((sum, { low }) => sum + low, 0) + (box.repeated ? 2 : 0);
  return Math.min(box.maxItems, Math.max(box.minItems, wanted));
}

class Mixes {
  readonly #box: Box;
  readonly #counts: readonly Count[];
  readonly #solver: Search;
  readonly #kinds: Kind[] = [];
  #gaveUp = false;
  #tried = 0;

  constructor(box: Box, counts: readonly Count[], solver: Search) {
    this.#box = box;
    this.#counts = counts;
    this.#solver = solver;
  }

  addKinds(every: readonly Goal[]): void {
    for (let bits = 0; bits < 2 ** this.#counts.length; bits++) {
      const meets = this.#counts.map((_, index) => (bits & (1 << index)) !== 0);
      const own = this.#counts.map(({ goal }, index) =>
        meets[index] ? goal : { ...goal, refuse: !goal.refuse, sent: false },
      );
      const goals = [...every, ...own];
      const answer = this.#solver.solve(goals);
      if (answer.kind === 'unknown') this.#gaveUp = true;
      if (answer.kind === 'value') this.#kinds.push({ meets, goals, values: [answer.value] });
    }
  }

  find(): Answer {
    const shortest = Math.max(this.#box.minItems, this.#box.repeated ? 2 : 0);
    const longest = longestOf(this.#box, this.#counts);
    for (let length = shortest; length <= longest; length++) {
      const list = this.#mix([], length);
      if (list) return found(list);
    }
    return this.#kinds.length === 0 && longest > 0 && !this.#gaveUp ? EMPTY : withoutValue(this.#gaveUp);
  }

  /** Shares the items that are left among the kinds that are left. */
  #mix(numbers: readonly number[], left: number): Json[] | undefined {
    if (++this.#tried > MOST_MIXES) {
      this.#gaveUp = true;
      return undefined;
    }
    const rest = this.#kinds.length - numbers.length;
    if (rest === 0) return left === 0 && this.#isAllowed(numbers) ? this.#build(numbers) : undefined;
    for (let number = rest === 1 ? left : 0; number <= left; number++) {
      const list = this.#mix([...numbers, number], left - number);
      if (list) return list;
    }
    return undefined;
  }

  #isAllowed(numbers: readonly number[]): boolean {
    if (this.#box.repeated && !numbers.some((number) => number > 1)) return false;
    return this.#counts.every(({ low, high }, index) => {
      const sum = numbers.reduce(
        (all, number, kind) => all + (this.#kinds[kind]?.meets[index] ? number : 0),
        0,
      );
      return sum >= low && sum <= high;
    });
  }

  #build(numbers: readonly number[]): Json[] | undefined {
    const list: Json[] = [];
    for (const [index, number] of numbers.entries()) {
      const items = this.#items(this.#kinds[index] as Kind, number);
      if (!items) return undefined;
      list.push(...items);
    }
    if (!this.#box.isExcluded(list)) return list;
    this.#gaveUp = true;
    return undefined;
  }

  /** So many items of a kind, all different where the list must not repeat any. */
  #items(kind: Kind, number: number): Json[] | undefined {
    if (!this.#box.unique) return Array.from({ length: number }, () => kind.values[0] as Json);
    while (kind.values.length < number) {
      const answer = this.#solver.solve(kind.goals, new Set(kind.values.map(canonical)));
      if (answer.kind === 'unknown') this.#gaveUp = true;
      if (answer.kind !== 'value') return undefined;
      kind.values.push(answer.value);
    }
    return kind.values.slice(0, number);
  }
}
