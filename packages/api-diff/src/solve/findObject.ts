import type { Json } from '../json.ts';
import { type Direction, isHidden } from '../schema/direction.ts';
import { isNever } from '../schema/schema.ts';
import { type Answer, EMPTY, found, type Goal, UNKNOWN, withoutValue } from './answer.ts';
import type { Box, SomeKey } from './box.ts';
import { holds, schemasFor } from './evaluate.ts';
import { matches } from './findString.ts';
import { freshNames, type Names, patternSchema } from './names.ts';
import type { Search } from './search.ts';
import { demand, refuse } from './task.ts';

const MOST_ROUNDS = 100;

/** An object that a search allows. */
export function findObject(box: Box, solver: Search): Answer {
  if (box.minProperties > box.maxProperties) return EMPTY;
  solver.step();
  const [some, ...rest] = box.someKeys.filter((one) => !isThere(one, box, solver));
  if (!some) return new ObjectSearch(box, solver).find();
  const { names, isComplete } = candidates(some, box, solver);
  let gaveUp = !isComplete;
  for (const key of names) {
    const inner = box.clone();
    inner.someKeys = rest;
    inner.required.add(key);
    if (some.among.kind !== 'matching') inner.freeKeys.add(key);
    if (some.goal) inner.addKeyGoal(key, some.goal);
    const answer = findObject(inner, solver);
    if (answer.kind === 'value') return answer;
    if (answer.kind === 'unknown') gaveUp = true;
  }
  return withoutValue(gaveUp);
}

/** Whether a property that must be there anyway will do, whatever its value is. */
function isThere({ among, goal }: SomeKey, box: Box, solver: Search): boolean {
  if (goal && !(goal.refuse && isNever(goal.schema))) return false;
  return [...box.required].some(
    (key) => isAmong(among, key, solver) && (box.freeKeys.has(key) || !box.keyGoals.has(key)),
  );
}

/** Names that stand for all that the condition on a name leaves. */
function candidates({ among }: SomeKey, box: Box, solver: Search): Names {
  const named = new Set([...declaredIn(box), ...box.required]);
  const fresh = freshNames(box, solver, named, conditionOf(among));
  const fitting = [...named, ...fresh.names].filter((key) => isAmong(among, key, solver));
  return { names: fitting, isComplete: fresh.isComplete };
}

function declaredIn(box: Box): string[] {
  return box.shapes.flatMap(({ shape }) => [...shape.properties.keys()]);
}

/** What is asked of the name itself, beside not being declared. */
function conditionOf(among: SomeKey['among']): Goal[] {
  if (among.kind === 'named') return [refuse(among.schema)];
  const sources =
    among.kind === 'matching' ? [among.source] : among.shape.patterns.map(({ source }) => source);
  return sources.map((source) =>
    among.kind === 'matching' ? demand(patternSchema(source), false) : refuse(patternSchema(source)),
  );
}

function isAmong(among: SomeKey['among'], key: string, solver: Search): boolean {
  if (among.kind === 'named') return !holds(among.schema, key, solver.direction);
  if (among.kind === 'matching') return matches(among.source, key);
  const { properties, patterns } = among.shape;
  return !properties.has(key) && !patterns.some(({ source }) => matches(source, key));
}

/** Everything that is asked of a property. */
export function goalsOf(box: Box, key: string, direction: Direction): Goal[] {
  const goals = box.shapes.flatMap(({ shape, sent }) =>
    schemasFor(shape, key).flatMap((schema) => (isHidden(schema, direction) ? [] : [demand(schema, sent)])),
  );
  return [...goals, ...(box.keyGoals.get(key) ?? [])];
}

/** Whether only the receiver knows the property: a sender is not taken to use names that it does not know. */
export function isOnlyReceived(box: Box, key: string): boolean {
  if (box.freeKeys.has(key)) return false;
  const sent = box.shapes.filter((one) => one.sent).map(({ shape }) => shape);
  if (!sent.some((shape) => shape.properties.size > 0 || shape.patterns.length > 0)) return false;
  return !sent.some((shape) => schemasFor(shape, key).length > 0);
}

class ObjectSearch {
  readonly #box: Box;
  readonly #solver: Search;
  readonly #value: Record<string, Json> = {};
  #gaveUp = false;

  constructor(box: Box, solver: Search) {
    this.#box = box;
    this.#solver = solver;
  }

  find(): Answer {
    const box = this.#box;
    for (const key of box.required) {
      const answer = this.#property(key);
      if (answer.kind !== 'value') return answer;
      this.#value[key] = answer.value;
    }
    if (box.required.size > box.maxProperties) return EMPTY;
    this.#fill();
    if (this.#isShort()) return withoutValue(this.#gaveUp);
    if (!box.isExcluded(this.#value)) return found(this.#value);
    return this.#another();
  }

  #property(key: string): Answer {
    const box = this.#box;
    const isUnsent = this.#solver.isClosed && box.keyGoals.has(key) && isOnlyReceived(box, key);
    if (box.absent.has(key) || isUnsent) return EMPTY;
    if (!box.names.every((schema) => holds(schema, key, this.#solver.direction))) return EMPTY;
    return this.#solver.solve(goalsOf(box, key, this.#solver.direction));
  }

  #fill(): void {
    const tried = new Set<string>();
    this.#tryAll(declaredIn(this.#box), tried);
    for (let rounds = 0; this.#isShort(); rounds++) {
      const { names, isComplete } = freshNames(this.#box, this.#solver, tried);
      if (!isComplete || rounds === MOST_ROUNDS) this.#gaveUp = true;
      // Names of one sort stand under the same conditions: where one is refused, the next is, too.
      if (rounds === MOST_ROUNDS || !this.#tryAll(names, tried)) return;
    }
  }

  /** Adds what can be added until there are enough; answers whether anything was. */
  #tryAll(keys: readonly string[], tried: Set<string>): boolean {
    let isLonger = false;
    for (const key of keys) {
      tried.add(key);
      if (this.#isShort() && !Object.hasOwn(this.#value, key) && this.#tryKey(key)) isLonger = true;
    }
    return isLonger;
  }

  #isShort(): boolean {
    return Object.keys(this.#value).length < this.#box.minProperties;
  }

  #tryKey(key: string): boolean {
    const answer = this.#property(key);
    if (answer.kind === 'unknown') this.#gaveUp = true;
    if (answer.kind !== 'value') return false;
    this.#value[key] = answer.value;
    return true;
  }

  /** Another object, where the one found is one of the excluded. */
  #another(): Answer {
    const declared = new Set(declaredIn(this.#box));
    for (const key of [...declared, ...freshNames(this.#box, this.#solver, declared).names]) {
      if (Object.hasOwn(this.#value, key) || !this.#tryKey(key)) continue;
      if (Object.keys(this.#value).length > this.#box.maxProperties) return UNKNOWN;
      if (!this.#box.isExcluded(this.#value)) return found(this.#value);
    }
    return UNKNOWN;
  }
}
