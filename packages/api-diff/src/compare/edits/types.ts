import type { Json } from '../../json.ts';
import { ANY, namesOf } from '../../schema/mask.ts';
import { type Flat, ofKind } from '../conjunction.ts';
import type { Findings } from './findings.ts';
import { typesOf } from './readings.ts';

/** Compares `type` and `format`. Answers whether no value can be of both types. */
export function findTypes(findings: Findings): boolean {
  const { base, head } = findings;
  const [before, after] = [typesOf(base), typesOf(head)];
  if (before !== after) {
    findings.addKeyword(
      'type',
      'type',
      (flat) => [...ofKind(flat, 'types'), ...ofKind(flat, 'format')],
      typeNames,
    );
    return (before & after) === 0;
  }
  if (formatsOf(base) !== formatsOf(head))
    findings.addKeyword('format', 'format', (flat) => ofKind(flat, 'format'), formatsOf);
  return false;
}

function typeNames(flat: Flat): Json | undefined {
  const mask = typesOf(flat);
  return mask === ANY ? undefined : namesOf(mask);
}

function formatsOf(flat: Flat): string {
  const names = ofKind(flat, 'format').map(({ constraint }) => constraint.name);
  return [...new Set(names)].toSorted().join(', ');
}
