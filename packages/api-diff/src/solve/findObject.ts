import type { Json } from '../json.ts';
import { isHidden } from '../schema/direction.ts';
import { STRING } from '../schema/mask.ts';
import { made, type Schema, type Shape } from '../schema/schema.ts';
import { automatonOf } from '../regex/automaton.ts';
import { findText } from '../regex/findText.ts';
import { type Answer, EMPTY, found, type Goal, UNKNOWN, withoutValue } from './answer.ts';
import type { Box, SomeKey } from './box.ts';
import { holds, schemasFor } from './evaluate.ts';
import { matches } from './findString.ts';
import type { Solver } from './solver.ts';
import { demand, refuse } from './task.ts';

const TEXT = made([{ kind: 'types', mask: STRING }]);
const FRESH = ['extra', 'other', 'more', 'another'];

/** An object that a search allows. */
export function findObject(box: Box, solver: Solver): Answer {
  if (box.minProperties > box.maxProperties) return EMPTY;
  const [some, ...rest] = box.someKeys;
  if (!some) return new ObjectSearch(box, solver).find();
  let gaveUp = false;
  for (const key of candidates(some, box, solver)) {
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

/** Names that stand for all that the condition on a name leaves. */
function candidates(some: SomeKey, box: Box, solver: Solver): string[] {
  const { among } = some;
  const named = new Set(box.shapes.flatMap(({ shape }) => [...shape.properties.keys()]));
  for (const key of box.required) named.add(key);
  const generated = box.shapes.flatMap(({ shape }) => shape.patterns.map(({ source }) => nameLike(source)));
  const all = [...named, ...generated.filter((key) => key !== undefined), ...freshNames(box, solver)];
  if (among.kind === 'beyond') return all.filter((key) => isBeyond(among.shape, key));
  if (among.kind === 'matching') {
    const like = nameLike(among.source);
    const fitting = all.filter((key) => matches(among.source, key));
    return like === undefined || fitting.includes(like) ? fitting : [...fitting, like];
  }
  const wrong = solver.solve([demand(TEXT, false), refuse(among.schema), ...namesGoals(box)]);
  const refused = all.filter((key) => !holds(among.schema, key, solver.direction));
  return wrong.kind === 'value' ? [...refused, String(wrong.value)] : refused;
}

function isBeyond(shape: Shape, key: string): boolean {
  return !shape.properties.has(key) && !shape.patterns.some(({ source }) => matches(source, key));
}

function nameLike(source: string): string | undefined {
  const automaton = automatonOf(source);
  if (!automaton) return undefined;
  const text = findText({ match: [automaton], avoid: [], min: 0, max: 100, allowed: () => true });
  return typeof text === 'object' ? text.text : undefined;
}

function namesGoals(box: Box): Goal[] {
  return box.names.map((schema) => demand(schema, false));
}

/** Names that no schema speaks of. */
function freshNames(box: Box, solver: Solver): string[] {
  if (box.names.length === 0) return FRESH;
  const name = solver.solve([demand(TEXT, false), ...namesGoals(box)]);
  return name.kind === 'value' ? [String(name.value)] : [];
}

class ObjectSearch {
  readonly #box: Box;
  readonly #solver: Solver;
  readonly #isFree: boolean;
  readonly #value: Record<string, Json> = {};
  #gaveUp = false;

  constructor(box: Box, solver: Solver) {
    this.#box = box;
    this.#solver = solver;
    this.#isFree = !box.shapes.some(
      ({ shape, sent }) => sent && (shape.properties.size > 0 || shape.patterns.length > 0),
    );
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
    if (Object.keys(this.#value).length < box.minProperties) return withoutValue(this.#gaveUp);
    if (!box.isExcluded(this.#value)) return found(this.#value);
    return this.#another();
  }

  #property(key: string): Answer {
    const box = this.#box;
    if (box.absent.has(key) || this.#isUnsent(key)) return EMPTY;
    if (!box.names.every((schema) => holds(schema, key, this.#solver.direction))) return EMPTY;
    const goals = box.shapes.flatMap(({ shape, sent }) =>
      schemasFor(shape, key).flatMap((schema) => this.#goal(schema, sent)),
    );
    return this.#solver.solve([...goals, ...(box.keyGoals.get(key) ?? [])]);
  }

  #goal(schema: Schema, sent: boolean): Goal[] {
    return isHidden(schema, this.#solver.direction) ? [] : [demand(schema, sent)];
  }

  /** Whether only the receiver knows the property: a sender is not taken to use names that it does not know. */
  #isUnsent(key: string): boolean {
    if (!this.#solver.isClosed || this.#isFree || !this.#box.keyGoals.has(key)) return false;
    if (this.#box.freeKeys.has(key)) return false;
    return !this.#box.shapes.some(({ shape, sent }) => sent && schemasFor(shape, key).length > 0);
  }

  #fill(): void {
    const box = this.#box;
    if (Object.keys(this.#value).length >= box.minProperties) return;
    const declared = box.shapes.flatMap(({ shape }) => [
      ...shape.properties.keys(),
      ...shape.patterns.map(({ source }) => nameLike(source)),
    ]);
    const fresh = Array.from(
      { length: Math.min(box.minProperties, 50) },
      (_, index) => `extra${index || ''}`,
    );
    for (const key of [...declared, ...freshNames(box, this.#solver), ...fresh]) {
      if (Object.keys(this.#value).length >= box.minProperties) return;
      if (key !== undefined && !Object.hasOwn(this.#value, key)) this.#tryKey(key);
    }
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
    const declared = this.#box.shapes.flatMap(({ shape }) => [...shape.properties.keys()]);
    for (const key of [...declared, ...FRESH]) {
      if (Object.hasOwn(this.#value, key) || !this.#tryKey(key)) continue;
      if (Object.keys(this.#value).length > this.#box.maxProperties) return UNKNOWN;
      if (!this.#box.isExcluded(this.#value)) return found(this.#value);
    }
    return UNKNOWN;
  }
}
