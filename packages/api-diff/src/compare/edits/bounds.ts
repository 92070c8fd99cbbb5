import type { Constraint } from '../../schema/schema.ts';
import { type Flat, ofKind } from '../conjunction.ts';
import type { Findings } from './findings.ts';

const BOUNDS = [
  'minimum',
  'maximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const satisfies readonly Constraint['kind'][];

/** Compares bounds of numbers and of sizes. */
export function findBounds(findings: Findings): void {
  for (const kind of BOUNDS) {
    if (boundOf(findings.base, kind) === boundOf(findings.head, kind)) continue;
    findings.addKeyword(
      'bound',
      kind,
      (flat) => ofKind(flat, kind),
      (flat) => boundOf(flat, kind),
    );
  }
}

/** The strictest bound of that kind; an excluded one is written as text. */
function boundOf(flat: Flat, kind: (typeof BOUNDS)[number]): number | string | undefined {
  let bound: { value: number; exclusive: boolean } | undefined;
  for (const { constraint } of ofKind(flat, kind)) {
    const exclusive = 'exclusive' in constraint && constraint.exclusive;
    const isStricter = kind.startsWith('max')
      ? constraint.value < (bound?.value ?? Infinity)
      : constraint.value > (bound?.value ?? -Infinity);
    if (isStricter || (constraint.value === bound?.value && exclusive))
      bound = { value: constraint.value, exclusive };
  }
  if (!bound) return undefined;
  return bound.exclusive ? `${bound.value} (excluded)` : bound.value;
}
