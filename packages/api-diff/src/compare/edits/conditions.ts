import { type Constraint, type ConstraintOf, OPEN, type Schema } from '../../schema/schema.ts';
import { type Flat, ofKind } from '../conjunction.ts';
import { isSemantic } from '../edit.ts';
import type { Findings } from './findings.ts';
import { onlyOfKind, rawOf } from './readings.ts';
import { addWhole, withWhatItSees } from './whole.ts';

/** Compares the keywords whose schemas only count together with others. */
export function findConditions(findings: Findings): void {
  findNegation(findings);
  findUnevaluated(findings);
  findBranches(findings);
  findDependentSchemas(findings);
}

function findNegation(findings: Findings): void {
  const [base, head] = both(findings, 'not');
  if (base && head) enterPart(findings, 'not', base, head, base.schema, head.schema);
  else addWhole(findings, 'condition', 'not');
}

function findUnevaluated(findings: Findings): void {
  for (const kind of ['unevaluatedProperties', 'unevaluatedItems'] as const) {
    const [base, head] = both(findings, kind);
    const isMatched = base && head;
    if (isMatched)
      enterPart(findings, kind, withWhatItSees(base), withWhatItSees(head), base.schema, head.schema);
    // What is left over depends on the keywords beside it.
    if (!isMatched || findings.edits.some(isSemantic)) addWhole(findings, 'condition', kind);
  }
}

function findBranches(findings: Findings): void {
  const [base, head] = both(findings, 'if');
  if (!base || !head) {
    addWhole(findings, 'condition', 'if');
    return;
  }
  enterPart(findings, 'if', base, head, base.test, head.test);
  enterPart(findings, 'then', base, head, base.yes ?? OPEN, head.yes ?? OPEN);
  enterPart(findings, 'else', base, head, base.no ?? OPEN, head.no ?? OPEN);
}

function findDependentSchemas(findings: Findings): void {
  const [before, after] = [dependentsOf(findings.base), dependentsOf(findings.head)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [base, head] = [before.get(name), after.get(name)];
    const label = `dependentSchemas/${name}`;
    if (base && head) enterPart(findings, label, base, head, base.schema, head.schema);
    else
      findings.addKeyword(
        'condition',
        label,
        (flat) => ofKind(flat, 'dependentSchema').filter(({ constraint }) => constraint.name === name),
        (flat) => rawOf(dependentsOf(flat).get(name)?.schema),
      );
  }
}

function dependentsOf(flat: Flat): Map<string, ConstraintOf<'dependentSchema'>> {
  return new Map(ofKind(flat, 'dependentSchema').map(({ constraint }) => [constraint.name, constraint]));
}

function both<K extends Constraint['kind']>(
  { base, head }: Findings,
  kind: K,
): (ConstraintOf<K> | undefined)[] {
  return [base, head].map((flat) => onlyOfKind(flat, kind)?.constraint);
}

function enterPart(
  findings: Findings,
  label: string,
  base: Constraint,
  head: Constraint,
  inBase: Schema,
  inHead: Schema,
): void {
  findings.enter({ kind: 'part', label, base, head }, [inBase], [inHead]);
}
