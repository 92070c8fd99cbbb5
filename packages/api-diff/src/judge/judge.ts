import type { Json } from '../json.ts';
import { type Conjunction, declaredNames, flatten, join } from '../compare/conjunction.ts';
import { type Edit, isSemantic } from '../compare/edit.ts';
import type { Pair, PairGraph } from '../compare/pairGraph.ts';
import { evaluatedBy } from '../schema/evaluated.ts';
import { isHidden } from '../schema/direction.ts';
import { isChecked } from '../schema/formats.ts';
import { ANY, ARRAY, NUMBER, OBJECT, STRING } from '../schema/mask.ts';
import { possible } from '../schema/possible.ts';
import { type Constraint, isNever, made, OPEN, type Schema } from '../schema/schema.ts';
import type { Answer } from '../solve/answer.ts';
import { Solver } from '../solve/solver.ts';
import { refusal } from './confirm.ts';
import { readAsText } from './readAsText.ts';
import { type Hop, wrap } from './wrap.ts';

/** Which way messages with a schema go. */
export type Flow = 'request' | 'response';

const NEVER = made([{ kind: 'types', mask: 0 }]);

type Side = 'base' | 'head';

/** In requests the old client sends and the new server receives; in responses it is the other way round. */
const SIDES: Readonly<Record<Flow, { readonly sender: Side; readonly receiver: Side }>> = {
  request: { sender: 'base', receiver: 'head' },
  response: { sender: 'head', receiver: 'base' },
};

/** What an edit does to messages of one flow. */
export interface Judgement {
  /**
   * `contradiction`: the schema allows no value, so that only the edited keyword itself could be judged; `idle`: the
   * keyword is about values of another type.
   */
  readonly effect: 'compatible' | 'breaking' | 'contradiction' | 'idle' | 'unknown';
  /** Whether more messages are allowed than before. */
  readonly widens: boolean;
  /** A message that one side allows and the other refuses. Ajv has confirmed it. */
  readonly witness?: Json;
  /** What a validator says of the message on the side that refuses it. */
  readonly error?: string;
}

/** A way from a whole message down to the pair of an edit. */
export interface Route {
  readonly root: Pair;
  readonly hops: readonly Hop[];
}

/** Judges edits of schemas by what senders may send and receivers accept. */
export class Judge {
  readonly #closed: Readonly<Record<Flow, Solver>>;
  readonly #open: Readonly<Record<Flow, Solver>>;
  readonly #strict: Solver;
  readonly #equal = new Map<Pair, boolean>();

  constructor(graph: PairGraph) {
    const areSame = (a: Schema, b: Schema): boolean => graph.areSame(a, b);
    const both = (isClosed: boolean): Readonly<Record<Flow, Solver>> => ({
      request: new Solver('request', areSame, isClosed),
      response: new Solver('response', areSame, isClosed),
    });
    this.#closed = both(true);
    this.#open = both(false);
    this.#strict = new Solver('both', areSame, false);
  }

  /** Judges an edit in the messages that the routes lead down from. */
  judge(edit: Edit, pair: Pair, routes: readonly Route[], flow: Flow, isText: boolean): Judgement {
    const widens = this.#widens(edit, pair, flow, routes);
    const results = routes.map((route) => this.#onRoute(edit, pair, route, flow));
    const isDirect = routes.every(({ hops }) =>
      hops.every(({ step }) => step.kind !== 'member' && step.kind !== 'part'),
    );
    if (
      isDirect &&
      results.every(({ effect }) => effect === 'compatible') &&
      this.#breaksAlone(edit, pair, flow)
    )
      return { effect: isIdle(edit, pair) ? 'idle' : 'contradiction', widens };
    if (isText && results.some(({ effect }) => effect !== 'compatible') && this.#fitsAsText(pair, flow))
      return { effect: 'compatible', widens };
    const breaking = results.find((result) => result.effect === 'breaking');
    const chosen = breaking ?? results.find((result) => result.effect === 'unknown');
    return { effect: 'compatible', ...chosen, widens };
  }

  /** Whether an edit leaves every value as valid as it was, so that only the form has changed. */
  isOnlyForm(edit: Edit, pair: Pair): boolean {
    if (!isSemantic(edit) || edit.kind === 'access') return false;
    if (isRemark(edit) || isIdle(edit, pair)) return false;
    if (isNamed(edit)) {
      const isKnown = this.#isNamedElsewhere(edit, pair) || this.#isBeyondReach(edit, pair);
      return isKnown && this.#isMutual(edit, pair);
    }
    return this.#isMutual(edit, pair) || this.#isEqualAround(pair);
  }

  /** Whether each side keeps what the other side of the edit asks. */
  #isMutual(edit: Edit, pair: Pair): boolean {
    if (this.#allowsNothing(pair.base)) return isNever(join(pair.head));
    return (
      this.#isImplied(pair.base, edit.head.constraints) && this.#isImplied(pair.head, edit.base.constraints)
    );
  }

  /** Whether the pair, or all that it is an alternative or a part of, allows the same values on both sides. */
  #isEqualAround(pair: Pair): boolean {
    if (this.#areEqual(pair)) return true;
    return pair.parents.length > 0 && pair.parents.every((around) => this.#isEqualFor(pair, around));
  }

  #isEqualFor(pair: Pair, around: Pair): boolean {
    if (this.#areEqual(around)) return true;
    const inner = around.children.filter((child) => child.pair === pair);
    const isPart = inner.every(({ step }) => step.kind === 'member' || step.kind === 'part');
    return isPart && around.parents.length > 0 && around.parents.every((outer) => this.#areEqual(outer));
  }

  /** Whether both sides allow the same values, and any at all. */
  #areEqual(pair: Pair): boolean {
    const known = this.#equal.get(pair);
    if (known !== undefined) return known;
    const [base, head] = [join(pair.base), join(pair.head)];
    const isSame =
      !this.#allowsNothing(pair.base) &&
      this.#strict.leak(base, head).kind === 'empty' &&
      this.#strict.leak(head, base).kind === 'empty';
    this.#equal.set(pair, isSame);
    return isSame;
  }

  /** Whether the side that does not declare a property allows no names but declared ones, so that nothing is new. */
  #isBeyondReach(edit: Edit, pair: Pair): boolean {
    const other = edit.kind === 'property-added' ? pair.base : pair.head;
    const names = [...declaredNames(flatten(pair.base)), ...declaredNames(flatten(pair.head))];
    const closed: Constraint = {
      kind: 'shape',
      properties: new Map(names.map((name) => [name, OPEN])),
      patterns: [],
      additional: NEVER,
    };
    return !this.#allowsNothing(other) && this.#isImplied(other, [closed]);
  }

  /** Whether no value at all is valid for the sender, so that a keyword can only be judged by itself. */
  #breaksAlone(edit: Edit, pair: Pair, flow: Flow): boolean {
    const { sender, receiver } = SIDES[flow];
    const isHiddenHere = (['base', 'head'] as const).some((side) => isHidden(join(pair[side]), flow));
    if (isHiddenHere || (!this.#allowsNothing(pair[sender]) && !isIdle(edit, pair))) return false;
    if (edit.base.constraints.length === 0 || edit.head.constraints.length === 0) return false;
    const [sent, taken] = [made(edit[sender].constraints), made(edit[receiver].constraints)];
    return this.#strict.leak(sent, taken).kind === 'value';
  }

  #allowsNothing(conjunction: Conjunction): boolean {
    const schema = join(conjunction);
    return !isNever(schema) && this.#strict.sample(schema).kind === 'empty';
  }

  #fitsAsText(pair: Pair, flow: Flow): boolean {
    const { sender, receiver } = SIDES[flow];
    const loose = readAsText(pair[receiver]);
    // Dropping one of several types is felt where callers are typed, though the text on the wire is the same.
    const [sent, taken] = [possible(join(pair[sender])), possible(join(pair[receiver]))];
    if (taken !== sent && (taken & ~sent) === 0) return false;
    return this.#closed[flow].leak(join(pair[sender]), loose).kind === 'empty';
  }

  #isImplied(by: Conjunction, constraints: readonly Constraint[]): boolean {
    if (constraints.length === 0) return true;
    return this.#strict.leak(join(by), made(constraints)).kind === 'empty';
  }

  /** Whether the other side has the property, too, in one of its alternatives. */
  #isNamedElsewhere(edit: Edit, pair: Pair): boolean {
    const other = edit.kind === 'property-added' ? pair.base : pair.head;
    const names = evaluatedBy(join(other)).shape.properties;
    return names.has(edit.subject) && !declaredNames(flatten(other)).has(edit.subject);
  }

  #widens(edit: Edit, pair: Pair, flow: Flow, routes: readonly Route[]): boolean {
    const { sender, receiver } = SIDES[flow];
    const [route] = routes;
    const cut = route?.hops.findIndex(({ step }) => step.kind === 'member' || step.kind === 'part') ?? -1;
    if (!route || cut === -1) return !this.#isImplied(pair[receiver], edit[sender].constraints);
    // Inside a negation or a condition, what is narrower makes the whole wider.
    const around = route.hops[cut - 1]?.pair ?? route.root;
    return this.#strict.leak(join(around[receiver]), join(around[sender])).kind !== 'empty';
  }

  #onRoute(edit: Edit, pair: Pair, route: Route, flow: Flow): Omit<Judgement, 'widens'> {
    const { sender, receiver } = SIDES[flow];
    const cut = route.hops.findIndex(({ step }) => step.kind === 'member' || step.kind === 'part');
    if (this.#isLeftOverWithin(route, cut, sender, receiver, flow)) return { effect: 'compatible' };
    const asked = cut === -1 ? this.#asked(edit, route, receiver) : asWhole(route, cut, receiver);
    const root = join(route.root[sender]);
    const answer = this.#solverFor(edit, flow).leak(root, asked);
    const result = this.#result(answer, root, join(route.root[receiver]), flow);
    if (cut === -1 || result.effect === 'compatible') return result;
    return this.#isToBlame(edit, pair, route, cut, flow) ? result : { effect: 'compatible' };
  }

  /** Whether what is left over stays within what it was, and what it is left over from has not changed. */
  #isLeftOverWithin(route: Route, cut: number, sender: Side, receiver: Side, flow: Flow): boolean {
    const hop = route.hops[cut];
    if (hop?.step.kind !== 'part' || !hop.step.label.startsWith('unevaluated')) return false;
    const around = route.hops[cut - 1]?.pair ?? route.root;
    if (around.edits.some(isSemantic)) return false;
    return this.#closed[flow].leak(join(hop.pair[sender]), join(hop.pair[receiver])).kind === 'empty';
  }

  /** What the edited keywords ask of the whole message. */
  #asked(edit: Edit, route: Route, receiver: Side): Schema {
    const last = route.hops.at(-1);
    if (edit.kind !== 'access' || last?.step.kind !== 'property')
      return wrap(edit[receiver].constraints, route.hops, receiver);
    // Whether a property is read-only decides about its being required in the object around it.
    const around = route.hops.at(-2)?.pair ?? route.root;
    const { name } = last.step;
    const required = flatten(around[receiver]).written.flatMap(({ constraint }) =>
      constraint.kind === 'required' && constraint.name === name ? [constraint] : [],
    );
    return wrap(required, route.hops.slice(0, -1), receiver);
  }

  /** Among edits inside alternatives those are to blame that break something by themselves, or else all. */
  #isToBlame(edit: Edit, pair: Pair, route: Route, cut: number, flow: Flow): boolean {
    if (this.#breaksHere(edit, pair, flow)) return true;
    const start = route.hops[cut]?.pair ?? route.root;
    return !editsInside(start).some(([other, place]) => this.#breaksHere(other, place, flow));
  }

  #breaksHere(edit: Edit, pair: Pair, flow: Flow): boolean {
    const { sender, receiver } = SIDES[flow];
    if (!isSemantic(edit)) return false;
    const asked = made(edit[receiver].constraints);
    return this.#solverFor(edit, flow).leak(join(pair[sender]), asked).kind !== 'empty';
  }

  /** Conditions and patterns are about names that nobody declares, so that a sender may well use them. */
  #solverFor(edit: Edit, flow: Flow): Solver {
    const isOpen = edit.kind === 'condition' || edit.kind === 'pattern-property';
    return (isOpen ? this.#open : this.#closed)[flow];
  }

  #result(answer: Answer, sender: Schema, receiver: Schema, flow: Flow): Omit<Judgement, 'widens'> {
    if (answer.kind === 'empty') return { effect: 'compatible' };
    if (answer.kind === 'unknown') return { effect: 'unknown' };
    const error = refusal(answer.value, sender, receiver, flow);
    return error === undefined ? { effect: 'unknown' } : { effect: 'breaking', witness: answer.value, error };
  }
}

function asWhole(route: Route, cut: number, receiver: Side): Schema {
  const { step } = route.hops[cut] as Hop;
  if (step.kind !== 'member' && step.kind !== 'part')
    throw new Error('Only alternatives are judged as a whole.');
  return wrap([step[receiver]], route.hops.slice(0, cut), receiver);
}

/** Whether an edit is of a format that no validator checks. */
function isRemark({ kind, base, head }: Edit): boolean {
  const isFree = (constraint: Constraint): boolean =>
    constraint.kind === 'format' && !isChecked(constraint.name);
  return kind === 'format' && [...base.constraints, ...head.constraints].every(isFree);
}

/** Whether an edit is of a bound that no value of the types on either side has anything to do with. */
function isIdle({ kind, subject, base, head }: Edit, pair: Pair): boolean {
  if (kind !== 'bound' || base.constraints.length === 0 || head.constraints.length === 0) return false;
  const mask = BOUNDED[subject] ?? ANY;
  return ((possible(join(pair.base)) | possible(join(pair.head))) & mask) === 0;
}

const BOUNDED: Readonly<Record<string, number>> = {
  minimum: NUMBER,
  maximum: NUMBER,
  multipleOf: NUMBER,
  minLength: STRING,
  maxLength: STRING,
  minItems: ARRAY,
  maxItems: ARRAY,
  minProperties: OBJECT,
  maxProperties: OBJECT,
};

function isNamed(edit: Edit): boolean {
  return edit.kind === 'property-added' || edit.kind === 'property-removed';
}

/** All edits of a pair and of the pairs inside it. */
export function editsInside(pair: Pair): [Edit, Pair][] {
  const seen = new Set<Pair>([pair]);
  const found: [Edit, Pair][] = [];
  for (const at of seen) {
    for (const edit of at.edits) found.push([edit, at]);
    for (const child of at.children) if (child.pair.differs) seen.add(child.pair);
  }
  return found;
}
