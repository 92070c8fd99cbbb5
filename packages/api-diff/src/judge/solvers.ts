import { type Conjunction, join } from '../compare/conjunction.ts';
import type { PairGraph } from '../compare/pairGraph.ts';
import type { Flow } from '../schema/direction.ts';
import { type Constraint, isNever, made, type Schema } from '../schema/schema.ts';
import { Solver } from '../solve/solver.ts';

/** The searches that judge one comparison. They remember what they found. */
export class Solvers {
  /** Senders are taken not to use names that only the receiver knows. */
  readonly closed: Readonly<Record<Flow, Solver>>;
  /** Senders may use any name. */
  readonly open: Readonly<Record<Flow, Solver>>;
  /** Schemas by themselves, whichever way messages go. */
  readonly strict: Solver;

  constructor(graph: PairGraph) {
    const areSame = (a: Schema, b: Schema): boolean => graph.areSame(a, b);
    const both = (isClosed: boolean): Readonly<Record<Flow, Solver>> => ({
      request: new Solver('request', areSame, isClosed),
      response: new Solver('response', areSame, isClosed),
    });
    this.closed = both(true);
    this.open = both(false);
    this.strict = new Solver('both', areSame, false);
  }

  /** Whether schemas contradict one another, which a schema written `false` does not. */
  allowNothing(conjunction: Conjunction): boolean {
    const schema = join(conjunction);
    return !isNever(schema) && this.strict.sample(schema).kind === 'empty';
  }

  /** Whether what schemas allow meets constraints in any case. */
  imply(by: Conjunction, constraints: readonly Constraint[]): boolean {
    if (constraints.length === 0) return true;
    return this.strict.leak(join(by), made(constraints)).kind === 'empty';
  }
}
