import { type Direction, isHidden } from '../schema/direction.ts';
import { ANY, ARRAY, maskOfValue, OBJECT } from '../schema/mask.ts';
import { possible } from '../schema/possible.ts';
import type { Schema } from '../schema/schema.ts';
import type { Json } from '../json.ts';
import { accept } from './accept.ts';
import { type Answer, EMPTY, found, type Goal, UNKNOWN, withoutValue } from './answer.ts';
import { Box } from './box.ts';
import { holds } from './evaluate.ts';
import { goalsOf, isOnlyReceived } from './findObject.ts';
import { findValue } from './findValue.ts';
import { refuseWays } from './refuseWays.ts';
import type { AreSame, Search } from './search.ts';
import { demand, refuse, type Task, type Way } from './task.ts';

interface Running {
  readonly depth: number;
  /** The outermost running search that the answer took for granted. */
  lowest: number;
  /** How many answers had been held back when it began. */
  readonly since: number;
}

/** An empty answer that took a running search for granted. */
interface Held {
  readonly lowest: number;
  readonly serial: number;
}

const MOST_STEPS = 60_000;

class OutOfSteps extends Error {}

/**
 * Looks for a value that meets demands and refusals. A search that comes back to itself is taken to be empty there: a
 * value that needs itself inside has no end. Such answers are kept only once the outermost search has proved them.
 */
export class Solver implements Search {
  readonly direction: Direction;
  readonly isClosed: boolean;
  readonly areSame: AreSame;
  readonly #known = new Map<string, Answer>();
  readonly #running = new Map<string, Running>();
  readonly #held = new Map<string, Held>();
  #serial = 0;
  #steps = 0;

  constructor(direction: Direction, areSame: AreSame, isClosed: boolean) {
    this.direction = direction;
    this.areSame = areSame;
    this.isClosed = isClosed;
  }

  /** A value that the sender's schema allows and the receiver's refuses; empty if there is provably none. */
  leak(sender: Schema, receiver: Schema): Answer {
    return this.#attempt([demand(sender, this.direction !== 'both'), refuse(receiver)]);
  }

  /** A value that a schema allows. */
  sample(schema: Schema): Answer {
    return this.#attempt([demand(schema, this.direction !== 'both')]);
  }

  solve(goals: readonly Goal[], excluded: ReadonlySet<string> = new Set()): Answer {
    if (this.#isRuledOut(goals)) return EMPTY;
    const key = keyOf(goals, excluded);
    const known = this.#known.get(key);
    if (known) return known;
    const granted = this.#running.get(key)?.depth ?? this.#held.get(key)?.lowest;
    if (granted !== undefined) {
      this.#dependOn(granted);
      return EMPTY;
    }
    return this.#search(key, goals, excluded);
  }

  step(): void {
    if (++this.#steps > MOST_STEPS) throw new OutOfSteps();
  }

  #attempt(goals: readonly Goal[]): Answer {
    this.#steps = 0;
    try {
      return this.solve(goals);
    } catch (error) {
      if (!(error instanceof OutOfSteps)) throw error;
      this.#running.clear();
      this.#held.clear();
      // The same question would only be given up once more.
      this.#known.set(keyOf(goals, new Set()), UNKNOWN);
      return UNKNOWN;
    }
  }

  #search(key: string, goals: readonly Goal[], excluded: ReadonlySet<string>): Answer {
    this.step();
    const own: Running = { depth: this.#running.size, lowest: Infinity, since: this.#serial };
    this.#running.set(key, own);
    const answer = this.#run(startOf(goals, excluded), goals);
    this.#running.delete(key);
    this.#settle(key, own, answer);
    return answer;
  }

  /** Keeps an answer, or holds it back until what it took for granted is known. */
  #settle(key: string, own: Running, answer: Answer): void {
    const isFinal = answer.kind !== 'empty' || own.lowest >= own.depth;
    if (!isFinal) {
      this.#held.set(key, { lowest: own.lowest, serial: this.#serial++ });
      return;
    }
    this.#known.set(key, answer);
    for (const [inner, held] of this.#held) {
      if (held.serial < own.since) continue;
      if (answer.kind === 'empty' && held.lowest < own.depth) continue;
      this.#held.delete(inner);
      if (answer.kind === 'empty') this.#known.set(inner, EMPTY);
    }
  }

  #dependOn(depth: number): void {
    for (const running of this.#running.values())
      if (running.depth >= depth) running.lowest = Math.min(running.lowest, depth);
  }

  /** Whether a schema is demanded and refused at once. */
  #isRuledOut(goals: readonly Goal[]): boolean {
    return goals.some(
      (refused) =>
        refused.refuse && goals.some((goal) => !goal.refuse && this.areSame(goal.schema, refused.schema)),
    );
  }

  #areAtOdds(goals: readonly Goal[], read: readonly Goal[]): boolean {
    return goals.some((goal) =>
      read.some((other) => goal.refuse !== other.refuse && this.areSame(goal.schema, other.schema)),
    );
  }

  #checked(answer: Answer, goals: readonly Goal[]): Answer {
    if (answer.kind !== 'value') return answer;
    const isRight = goals.every((goal) => this.#meets(answer.value, goal));
    return isRight ? answer : UNKNOWN;
  }

  #meets(value: Json, goal: Goal): boolean {
    return holds(goal.schema, value, this.direction) !== goal.refuse;
  }

  #run(task: Task, wanted: readonly Goal[]): Answer {
    this.step();
    for (let goal = task.goals.pop(); goal; goal = task.goals.pop()) this.#read(task, goal);
    const { box } = task;
    if (box.mask === 0 || box.values?.length === 0) return EMPTY;
    const read = [...task.seen.values()];
    const isSent = task.choices.some((ways) => ways.some(({ goals }) => goals.some(({ sent }) => sent)));
    const open = task.choices.map((ways) => this.#open(ways, box, read, !isSent));
    if (open.some((ways) => ways.length === 0)) return EMPTY;
    const narrowest = open.toSorted((a, b) => a.length - b.length)[0];
    if (!narrowest) return this.#leaf(box, wanted);
    const rest = open.filter((ways) => ways !== narrowest);
    return this.#choose({ ...task, choices: rest }, narrowest, wanted);
  }

  #choose({ box, choices: rest, seen }: Task, ways: readonly Way[], wanted: readonly Goal[]): Answer {
    let gaveUp = false;
    for (const way of ways) {
      const inner = ways.length === 1 ? box : box.clone();
      inner.mask &= way.mask;
      way.narrow?.(inner);
      const next = { box: inner, goals: [...way.goals], choices: [...rest], seen: new Map(seen) };
      const answer = this.#run(next, wanted);
      if (answer.kind === 'value') return answer;
      if (answer.kind === 'unknown') gaveUp = true;
    }
    return withoutValue(gaveUp);
  }

  #read(task: Task, goal: Goal): void {
    const { schema } = goal;
    const key = keyOfGoal(goal);
    if (task.seen.has(key)) return;
    task.seen.set(key, goal);
    if (!goal.refuse) {
      for (const constraint of schema.constraints) accept(task, constraint, goal.sent, this.direction);
      return;
    }
    const ways = schema.constraints.flatMap((constraint) => refuseWays(constraint, this.direction));
    if (ways.length === 0) task.box.mask = 0;
    else task.choices.push(ways);
  }

  /** The ways that what is known already does not rule out. */
  #open(ways: readonly Way[], box: Box, read: readonly Goal[], isWholeSender: boolean): readonly Way[] {
    return ways.filter((way) => {
      const mask = box.mask & way.mask;
      if (mask === 0) return false;
      const demanded = way.goals.filter((goal) => !goal.refuse);
      if (demanded.some((goal) => (possible(goal.schema) & mask) === 0)) return false;
      if (this.#isRuledOut(way.goals) || this.#areAtOdds(way.goals, read)) return false;
      if (way.absent !== undefined && box.required.has(way.absent)) return false;
      return !way.property || !this.#isSettled(way.property, box, isWholeSender);
    });
  }

  /** Whether a property cannot be wrong: its sender's schema allows nothing that the receiver's does not. */
  #isSettled(property: { key: string; schema: Schema }, box: Box, isWholeSender: boolean): boolean {
    const { key, schema } = property;
    const isHere = box.shapes.some(({ shape, sent }) => {
      const own = shape.properties.get(key);
      if (!own) return false;
      return this.areSame(own, schema) || (sent && isHidden(own, this.direction));
    });
    if (isHere) return true;
    if (isWholeSender && this.isClosed && box.someKeys.length === 0 && isOnlyReceived(box, key)) return true;
    const goals = goalsOf(box, key, this.direction);
    const mask = goals.reduce((left, goal) => (goal.refuse ? left : left & possible(goal.schema)), ANY);
    // Lists and objects are only looked into where a search arrives at them: they may lead far.
    if ((mask & (ARRAY | OBJECT)) !== 0) return false;
    return this.solve([...goals, refuse(schema)]).kind === 'empty';
  }

  #leaf(box: Box, wanted: readonly Goal[]): Answer {
    if (!box.values) return this.#checked(findValue(box, this), wanted);
    const value = box.values.find(
      (one) =>
        (maskOfValue(one) & box.mask) !== 0 &&
        !box.isExcluded(one) &&
        wanted.every((goal) => this.#meets(one, goal)),
    );
    return value === undefined ? EMPTY : found(value);
  }
}

function startOf(goals: readonly Goal[], excluded: ReadonlySet<string>): Task {
  return { box: new Box(new Set(excluded)), goals: [...goals], choices: [], seen: new Map() };
}

function keyOf(goals: readonly Goal[], excluded: ReadonlySet<string>): string {
  const parts = goals.map(keyOfGoal);
  return [...new Set(parts), ...[...excluded].map((value) => `!${value}`)].toSorted().join(' ');
}

function keyOfGoal({ refuse: isRefused, sent, schema }: Goal): string {
  return `${isRefused ? '-' : '+'}${sent ? 's' : ''}${schema.id}`;
}
