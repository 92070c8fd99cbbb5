import type { Json } from '../json.ts';
import { flatten, join, ofKind } from '../compare/conjunction.ts';
import { type Edit, isSemantic } from '../compare/edit.ts';
import { type Pair, pairsInside } from '../compare/pairGraph.ts';
import { type Flow, isHidden } from '../schema/direction.ts';
import { possible } from '../schema/possible.ts';
import { made, type Schema } from '../schema/schema.ts';
import type { Answer } from '../solve/answer.ts';
import type { Solver } from '../solve/solver.ts';
import { refusal } from './confirm.ts';
import { isIdle } from './idle.ts';
import { readAsText } from './readAsText.ts';
import { type Cut, cutOf, type Route } from './route.ts';
import { SIDES } from './sides.ts';
import type { Solvers } from './solvers.ts';
import { wrap } from './wrap.ts';

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

type Outcome = Omit<Judgement, 'widens'>;

const COMPATIBLE: Outcome = { effect: 'compatible' };

/** An edit in the messages of one flow. */
export interface Case {
  readonly edit: Edit;
  /** Where the edit stands. */
  readonly pair: Pair;
  readonly flow: Flow;
  /** The ways that lead down to it. */
  readonly routes: readonly Route[];
  /** Whether the messages travel as text. */
  readonly isText: boolean;
}

/** Judges edits of schemas by what senders may send and receivers accept. */
export class Judge {
  readonly #solvers: Solvers;

  constructor(solvers: Solvers) {
    this.#solvers = solvers;
  }

  judge(asked: Case): Judgement {
    const { edit, pair, flow, routes } = asked;
    const widens = this.#widens(asked);
    const outcomes = routes.map((route) => this.#onRoute(asked, route));
    const isFine = outcomes.every(({ effect }) => effect === 'compatible');
    if (isFine && !routes.some(cutOf) && this.#breaksAlone(asked))
      return { effect: isIdle(edit, pair) ? 'idle' : 'contradiction', widens };
    if (isFine || (asked.isText && this.#fitsAsText(pair, flow))) return { ...COMPATIBLE, widens };
    const breaking = outcomes.find(({ effect }) => effect === 'breaking');
    return { ...(breaking ?? { effect: 'unknown' }), widens };
  }

  #widens({ edit, pair, flow, routes }: Case): boolean {
    const { sender, receiver } = SIDES[flow];
    const [route] = routes;
    const cut = route && cutOf(route);
    if (!cut) return !this.#solvers.imply(pair[receiver], edit[sender].constraints);
    // Inside a negation or a condition, what is narrower makes the whole wider.
    const { around } = cut;
    return this.#solvers.strict.leak(join(around[receiver]), join(around[sender])).kind !== 'empty';
  }

  #onRoute(asked: Case, route: Route): Outcome {
    const { sender, receiver } = SIDES[asked.flow];
    const cut = cutOf(route);
    if (cut && this.#isLeftOverWithin(cut, asked.flow)) return COMPATIBLE;
    const whole = cut ? wrap([cut.step[receiver]], cut.above, receiver) : askedOnRoute(asked, route);
    const root = join(route.root[sender]);
    const answer = this.#solverFor(asked.edit, asked.flow).leak(root, whole);
    const outcome = outcomeOf(answer, root, join(route.root[receiver]), asked.flow);
    if (!cut || outcome.effect === 'compatible') return outcome;
    return this.#isToBlame(asked, cut) ? outcome : COMPATIBLE;
  }

  /** Whether what is left over stays within what it was, and what it is left over from has not changed. */
  #isLeftOverWithin({ step, pair, around }: Cut, flow: Flow): boolean {
    const { sender, receiver } = SIDES[flow];
    if (step.kind !== 'part' || !step.label.startsWith('unevaluated')) return false;
    if (around.edits.some(isSemantic)) return false;
    return this.#solvers.closed[flow].leak(join(pair[sender]), join(pair[receiver])).kind === 'empty';
  }

  /** Among edits inside alternatives those are to blame that break something by themselves, or else all. */
  #isToBlame({ edit, pair, flow }: Case, cut: Cut): boolean {
    if (this.#breaksHere(edit, pair, flow)) return true;
    const inside = [...pairsInside([cut.pair])];
    return !inside.some((place) => place.edits.some((other) => this.#breaksHere(other, place, flow)));
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
    return (isOpen ? this.#solvers.open : this.#solvers.closed)[flow];
  }

  /** Whether no value at all is valid for the sender, so that a keyword can only be judged by itself. */
  #breaksAlone({ edit, pair, flow }: Case): boolean {
    const { sender, receiver } = SIDES[flow];
    if ([pair.base, pair.head].some((side) => isHidden(join(side), flow))) return false;
    if (!this.#solvers.allowNothing(pair[sender]) && !isIdle(edit, pair)) return false;
    if (edit.base.constraints.length === 0 || edit.head.constraints.length === 0) return false;
    const [sent, taken] = [made(edit[sender].constraints), made(edit[receiver].constraints)];
    return this.#solvers.strict.leak(sent, taken).kind === 'value';
  }

  #fitsAsText(pair: Pair, flow: Flow): boolean {
    const { sender, receiver } = SIDES[flow];
    // Dropping one of several types is felt where callers are typed, though the text on the wire is the same.
    const [sent, taken] = [possible(join(pair[sender])), possible(join(pair[receiver]))];
    if (taken !== sent && (taken & ~sent) === 0) return false;
    return this.#solvers.closed[flow].leak(join(pair[sender]), readAsText(pair[receiver])).kind === 'empty';
  }
}

/** What the edited keywords ask of the whole message. */
function askedOnRoute({ edit, flow }: Case, { root, hops }: Route): Schema {
  const { receiver } = SIDES[flow];
  const last = hops.at(-1);
  if (edit.kind !== 'access' || last?.step.kind !== 'property')
    return wrap(edit[receiver].constraints, hops, receiver);
  // Whether a property is read-only decides about its being required in the object around it.
  const around = hops.at(-2)?.pair ?? root;
  const { name } = last.step;
  const required = ofKind(flatten(around[receiver]), 'required')
    .map(({ constraint }) => constraint)
    .filter((constraint) => constraint.name === name);
  return wrap(required, hops.slice(0, -1), receiver);
}

function outcomeOf(answer: Answer, sender: Schema, receiver: Schema, flow: Flow): Outcome {
  if (answer.kind === 'empty') return COMPATIBLE;
  if (answer.kind === 'unknown') return { effect: 'unknown' };
  const error = refusal(answer.value, sender, receiver, flow);
  return error === undefined ? { effect: 'unknown' } : { effect: 'breaking', witness: answer.value, error };
}
