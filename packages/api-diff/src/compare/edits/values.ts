import { canonical, equal, type Json } from '../../json.ts';
import { maskOfValue } from '../../schema/mask.ts';
import { type Flat, ofKind } from '../conjunction.ts';
import type { Findings } from './findings.ts';
import { typesOf } from './readings.ts';

/** Compares `enum` and `const`. */
export function findValues(findings: Findings): void {
  const text = (flat: Flat): string => canonical(valuesOf(flat)?.map(canonical).toSorted() ?? null);
  if (text(findings.base) === text(findings.head)) return;
  findings.addKeyword('enum', 'enum', (flat) => ofKind(flat, 'values'), valuesOf);
}

/** The values that all lists of values together leave. */
function valuesOf(flat: Flat): readonly Json[] | undefined {
  let values: readonly Json[] | undefined;
  for (const { constraint } of ofKind(flat, 'values'))
    values =
      values?.filter((value) => constraint.values.some((other) => equal(value, other))) ?? constraint.values;
  const mask = typesOf(flat);
  return values?.filter((value) => (maskOfValue(value) & mask) !== 0);
}

/** Compares `pattern`. */
export function findPatterns(findings: Findings): void {
  if (equal(sourcesOf(findings.base), sourcesOf(findings.head))) return;
  findings.addKeyword(
    'pattern',
    'pattern',
    (flat) => ofKind(flat, 'pattern'),
    (flat) => {
      const sources = sourcesOf(flat);
      return sources.length > 1 ? sources : sources[0];
    },
  );
}

function sourcesOf(flat: Flat): string[] {
  const sources = ofKind(flat, 'pattern').map(({ constraint }) => constraint.source);
  return [...new Set(sources)].toSorted();
}
