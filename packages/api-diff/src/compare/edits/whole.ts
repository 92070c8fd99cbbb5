import { canonical } from '../../json.ts';
import type { Constraint } from '../../schema/schema.ts';
import { type Flat, ofKind } from '../conjunction.ts';
import type { EditKind } from '../edit.ts';
import type { Findings } from './findings.ts';

/** Adds an edit of a keyword whose parts are not compared one by one, where a side has the keyword. */
export function addWhole(findings: Findings, kind: EditKind, keyword: Constraint['kind']): void {
  if (![findings.base, findings.head].some((flat) => ofKind(flat, keyword).length > 0)) return;
  findings.addKeyword(
    kind,
    keyword,
    (flat) => ofKind(flat, keyword).map((one) => ({ ...one, constraint: withWhatItSees(one.constraint) })),
    (flat) => ofKind(flat, keyword)[0]?.owner.raw[keyword],
  );
}

/** The text of a keyword wherever it is written. */
export function textsOf(flat: Flat, keyword: Constraint['kind']): string {
  return ofKind(flat, keyword)
    .map(({ owner }) => canonical(owner.raw[keyword] ?? null))
    .toSorted()
    .join();
}

/** What is left over depends on the whole schema around the keyword, so that only all of it can be judged. */
export function withWhatItSees(constraint: Constraint): Constraint {
  return 'owner' in constraint ? { kind: 'ref', schema: constraint.owner } : constraint;
}
