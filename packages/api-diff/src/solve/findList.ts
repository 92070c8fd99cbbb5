import { canonical, type Json } from '../json.ts';
import { type Answer, EMPTY, found, type Goal, UNKNOWN, withoutValue } from './answer.ts';
import type { Box, SomeItem } from './box.ts';
import { type Count, findUniformList, isUniform } from './findUniformList.ts';
import type { Search } from './search.ts';
import { demand } from './task.ts';

/** What a list must have: goals by index, and how long it is. */
type Plan = readonly (readonly Goal[])[];

const MOST_ITEMS = 10_000;
const MOST_COUNTED = 5;

/** A list that a search allows. */
export function findList(box: Box, solver: Search): Answer {
  if (box.minItems > box.maxItems || (box.unique && box.repeated)) return EMPTY;
  if (box.minItems > MOST_ITEMS) return UNKNOWN;
  const counts = countsOf(box, solver);
  if (counts.some(({ low, high }) => low > high)) return EMPTY;
  const wanted: Count[] = [...counts, ...box.someItems.map(({ goal }) => ({ goal, low: 1, high: Infinity }))];
  if (isUniform(box, wanted)) return findUniformList(box, wanted, solver);
  let gaveUp = counts.length > 0;
  for (const plan of plans(box, counts)) {
    const answer = fill(box, plan, solver);
    if (answer.kind === 'value') return answer;
    if (answer.kind === 'unknown') gaveUp = true;
  }
  return withoutValue(gaveUp);
}

/** All that is asked of how many items match: what is asked of the same schema is one interval. */
function countsOf(box: Box, solver: Search): Count[] {
  const asked: Count[] = [
    ...box.contains.map(({ schema, min, max }) => ({ goal: demand(schema, false), low: min, high: max })),
    ...box.fewer.map(({ schema, min }) => ({ goal: demand(schema, false), low: 0, high: min - 1 })),
    ...box.more.map(({ schema, max }) => ({ goal: demand(schema, false), low: max + 1, high: Infinity })),
  ];
  const counts: Count[] = [];
  for (const one of asked) {
    const at = counts.findIndex(({ goal }) => solver.areSame(goal.schema, one.goal.schema));
    const same = counts[at];
    if (!same) counts.push(one);
    else counts[at] = { ...same, low: Math.max(same.low, one.low), high: Math.min(same.high, one.high) };
  }
  return counts;
}

/** Every arrangement that can matter, the shortest first. */
function* plans(box: Box, counts: readonly Count[]): Generator<Plan> {
  const longest = Math.max(0, ...box.lists.map(({ list }) => list.prefix.length));
  for (const fixed of placements(box.someItems, longest + 1)) {
    const needed = Math.max(box.minItems, box.repeated ? 2 : 0, ...fixed.map(({ at }) => at + 1));
    const wanted = counts.reduce((sum, { low }) => sum + low, 0);
    const spare = counts.length > 0 ? wanted + 1 : 0;
    const longestPlan = Math.min(box.maxItems, Math.max(needed, longest) + spare);
    for (let length = Math.min(needed, longestPlan); length <= longestPlan; length++) {
      if (length < needed) break;
      const plan = base(box, length);
      for (const { at, goal } of fixed) plan[at]?.push(goal);
      yield* assign(plan, counts);
    }
  }
}

interface Placed {
  readonly at: number;
  readonly goal: Goal;
}

function* placements(items: readonly SomeItem[], span: number): Generator<readonly Placed[]> {
  const [first, ...rest] = items;
  if (!first) {
    yield [];
    return;
  }
  const last = first.fixed ? first.from : Math.max(first.from, span);
  for (let at = first.from; at <= last; at++)
    for (const others of placements(rest, span)) yield [{ at, goal: first.goal }, ...others];
}

function base(box: Box, length: number): Goal[][] {
  return Array.from({ length }, (_, index) =>
    box.lists.flatMap(({ list, sent }) => {
      const schema = list.prefix[index] ?? list.items;
      return schema ? [demand(schema, sent)] : [];
    }),
  );
}

/** Adds which items match the counted schemas. */
function* assign(plan: readonly (readonly Goal[])[], counts: readonly Count[]): Generator<Plan> {
  const [first, ...rest] = counts;
  if (!first) {
    yield plan;
    return;
  }
  for (const count of range(first.low, Math.min(first.high, plan.length))) {
    for (let offset = 0; offset + count <= plan.length && offset <= 3; offset++) {
      const next = plan.map((goals, index) => {
        if (index >= offset && index < offset + count) return [...goals, first.goal];
        return first.high === Infinity ? goals : [...goals, { ...first.goal, refuse: true }];
      });
      yield* assign(next, rest);
      if (count === 0) break;
    }
  }
}

function range(from: number, to: number): number[] {
  const length = Math.min(Math.max(0, to - from + 1), MOST_COUNTED);
  return Array.from({ length }, (_, index) => from + index);
}

function fill(box: Box, plan: Plan, solver: Search): Answer {
  const items: Json[] = [];
  const used = new Set<string>();
  for (const [index, goals] of plan.entries()) {
    const answer = box.repeated && index === 1 ? again(items, plan, solver) : solver.solve(goals, used);
    if (answer.kind === 'unknown') return answer;
    if (answer.kind === 'empty') return solver.solve(goals).kind === 'empty' ? EMPTY : UNKNOWN;
    items.push(answer.value);
    if (box.unique) used.add(canonical(answer.value));
  }
  return box.isExcluded(items) ? longer(box, items, solver) : found(items);
}

/** The second of two equal items. */
function again(items: readonly Json[], plan: Plan, solver: Search): Answer {
  const both = solver.solve([...(plan[0] ?? []), ...(plan[1] ?? [])]);
  const [first] = items;
  if (both.kind !== 'value' || first === undefined) return both;
  return canonical(both.value) === canonical(first) ? both : UNKNOWN;
}

/** A list with one more item, where the one found is one of the excluded. */
function longer(box: Box, items: readonly Json[], solver: Search): Answer {
  if (items.length >= box.maxItems) return UNKNOWN;
  const more = solver.solve(base(box, items.length + 1)[items.length] ?? []);
  if (more.kind !== 'value') return more.kind === 'empty' ? UNKNOWN : more;
  const value = [...items, more.value];
  return box.isExcluded(value) ? UNKNOWN : found(value);
}
