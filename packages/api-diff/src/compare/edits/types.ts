import type { Json } from '../../json.ts';
import { ANY, namesOf } from '../../schema/mask.ts';
import type { ConstraintOf } from '../../schema/schema.ts';
import { type Flat, ofKind, type Written } from '../conjunction.ts';
import { isSaidByBoth } from './content.ts';
import type { Findings } from './findings.ts';
import { typesOf } from './readings.ts';

/** Compares `type` and `format`. Answers whether no value can be of both types. */
export function findTypes(findings: Findings): boolean {
  const { base, head } = findings;
  const [before, after] = [typesOf(base), typesOf(head)];
  const formats = (flat: Flat): Written<ConstraintOf<'format'>>[] =>
    ofKind(flat, 'format').filter(({ constraint }) => !isSaidByBoth(findings, constraint.name));
  const names = (flat: Flat): string => namesOfFormats(formats(flat));
  if (before !== after) {
    findings.addKeyword('type', 'type', (flat) => [...ofKind(flat, 'types'), ...formats(flat)], typeNames);
    return (before & after) === 0;
  }
  if (names(base) !== names(head)) findings.addKeyword('format', 'format', formats, names);
  return false;
}

function typeNames(flat: Flat): Json | undefined {
  const mask = typesOf(flat);
  return mask === ANY ? undefined : namesOf(mask);
}

function namesOfFormats(formats: readonly Written<ConstraintOf<'format'>>[]): string {
  return [...new Set(formats.map(({ constraint }) => constraint.name))].toSorted().join(', ');
}
