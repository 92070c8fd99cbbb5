import { type Conjunction, declaredNames, flatten, join } from '../compare/conjunction.ts';
import { type Edit, isSemantic } from '../compare/edit.ts';
import type { Pair } from '../compare/pairGraph.ts';
import { evaluatedBy } from '../schema/evaluated.ts';
import { isChecked } from '../schema/formats.ts';
import { type Constraint, isNever, made, OPEN } from '../schema/schema.ts';
import { isIdle } from './idle.ts';
import type { Solvers } from './solvers.ts';

const NEVER = made([{ kind: 'types', mask: 0 }]);

/** Tells edits of the form from edits of what is valid. */
export class Equivalence {
  readonly #solvers: Solvers;
  readonly #equal = new Map<Pair, boolean>();

  constructor(solvers: Solvers) {
    this.#solvers = solvers;
  }

  /** Whether an edit leaves every value as valid as it was, so that only the form has changed. */
  isOnlyForm(edit: Edit, pair: Pair): boolean {
    if (!isSemantic(edit) || edit.kind === 'access') return false;
    if (isUnchecked(edit) || isIdle(edit, pair)) return false;
    if (edit.kind !== 'property-added' && edit.kind !== 'property-removed')
      return this.#isMutual(edit, pair) || this.#isEqualAround(pair);
    const without = edit.kind === 'property-added' ? pair.base : pair.head;
    const isKnown = isNamedWithin(without, edit.subject) || this.#isBeyondReach(without, pair);
    return isKnown && this.#isMutual(edit, pair);
  }

  /** Whether each side keeps what the other side of the edit asks. */
  #isMutual(edit: Edit, pair: Pair): boolean {
    if (this.#solvers.allowNothing(pair.base)) return isNever(join(pair.head));
    return (
      this.#solvers.imply(pair.base, edit.head.constraints) &&
      this.#solvers.imply(pair.head, edit.base.constraints)
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
    const { strict } = this.#solvers;
    const isSame =
      !this.#solvers.allowNothing(pair.base) &&
      strict.leak(base, head).kind === 'empty' &&
      strict.leak(head, base).kind === 'empty';
    this.#equal.set(pair, isSame);
    return isSame;
  }

  /** Whether the side that does not declare a property allows no names but declared ones, so that nothing is new. */
  #isBeyondReach(without: Conjunction, pair: Pair): boolean {
    const names = [...declaredNames(flatten(pair.base)), ...declaredNames(flatten(pair.head))];
    const closed: Constraint = {
      kind: 'shape',
      properties: new Map(names.map((name) => [name, OPEN])),
      patterns: [],
      additional: NEVER,
    };
    return !this.#solvers.allowNothing(without) && this.#solvers.imply(without, [closed]);
  }
}

/** Whether schemas have a property in one of their alternatives. */
function isNamedWithin(conjunction: Conjunction, name: string): boolean {
  const names = evaluatedBy(join(conjunction)).shape.properties;
  return names.has(name) && !declaredNames(flatten(conjunction)).has(name);
}

/** Whether an edit is of a format that no validator checks. */
function isUnchecked({ kind, base, head }: Edit): boolean {
  const isFree = (constraint: Constraint): boolean =>
    constraint.kind === 'format' && !isChecked(constraint.name);
  return kind === 'format' && [...base.constraints, ...head.constraints].every(isFree);
}
