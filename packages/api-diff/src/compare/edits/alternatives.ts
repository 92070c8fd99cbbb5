import type { ConstraintOf, Schema } from '../../schema/schema.ts';
import { align } from '../align.ts';
import type { Written } from '../conjunction.ts';
import type { EditSide } from '../edit.ts';
import type { Findings } from './findings.ts';
import { onlyOfKind } from './readings.ts';
import { addWhole } from './whole.ts';

/** A list of alternatives and the schema that writes it. */
type Alternatives = Written<ConstraintOf<'anyOf' | 'oneOf'>>;

/** Compares `anyOf` and `oneOf`. */
export function findAlternatives(findings: Findings): void {
  for (const kind of ['anyOf', 'oneOf'] as const) {
    const [base, head] = [onlyOfKind(findings.base, kind), onlyOfKind(findings.head, kind)];
    if (base && head) compareAligned(findings, kind, base, head);
    else addWhole(findings, 'alternatives', kind);
  }
}

function compareAligned(
  findings: Findings,
  kind: 'anyOf' | 'oneOf',
  base: Alternatives,
  head: Alternatives,
): void {
  const { pairs, removed, added } = align(base.constraint.schemas, head.constraint.schemas);
  for (const [index, [old, fresh]] of pairs.entries())
    findings.enter(
      { kind: 'member', label: `${kind}/${index}`, base: base.constraint, head: head.constraint },
      [old],
      [fresh],
    );
  if (removed.length === 0 && added.length === 0) return;
  // What changed inside the alternatives that both have is judged there, not here: each side takes the other's.
  const [olds, news] = [pairs.map(([old]) => old), pairs.map(([, fresh]) => fresh)];
  findings.add(
    'alternatives',
    kind,
    sideOf(kind, base.owner, [...news, ...removed]),
    sideOf(kind, head.owner, [...olds, ...added]),
  );
}

function sideOf(kind: 'anyOf' | 'oneOf', owner: Schema, schemas: readonly Schema[]): EditSide {
  // A `oneOf` with a discriminator is read as an `anyOf`.
  const keyword = kind in owner.raw ? kind : 'oneOf';
  return { constraints: [{ kind, schemas }], value: owner.raw[keyword], owner, keyword };
}
