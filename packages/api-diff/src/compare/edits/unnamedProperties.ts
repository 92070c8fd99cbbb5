import type { Shape } from '../../schema/schema.ts';
import { type Flat, ofKind, type Written } from '../conjunction.ts';
import type { Findings } from './findings.ts';
import { closedShapes, patternsOf, rawOf } from './readings.ts';

/** Compares `additionalProperties`. */
export function findAdditional(findings: Findings): void {
  const [before, after] = [closedShapes(findings.base), closedShapes(findings.head)];
  const [first, second] = [before[0], after[0]];
  if (!first && !second) return;
  if (first && second && before.length === 1 && after.length === 1) {
    const step = { kind: 'additional', base: first.constraint, head: second.constraint } as const;
    findings.enter(step, [first.additional], [second.additional]);
    return;
  }
  findings.addKeyword('additional', 'additionalProperties', closedShapes, (flat) => {
    const [shape] = closedShapes(flat);
    return shape && rawOf(shape.additional);
  });
}

/** Compares `patternProperties`. */
export function findPatternProperties(findings: Findings): void {
  const [before, after] = [patternsOf(findings.base), patternsOf(findings.head)];
  const isClosed = [findings.base, findings.head].every((flat) => closedShapes(flat).length === 1);
  for (const source of new Set([...before.keys(), ...after.keys()])) {
    const [base, head] = [before.get(source), after.get(source)];
    if (base && head) findings.enter({ kind: 'pattern', source }, [base], [head]);
    else
      findings.addKeyword(
        'pattern-property',
        source,
        (flat) => (isClosed && !patternsOf(flat).has(source) ? closedShapes(flat) : shapesWith(flat, source)),
        (flat) => rawOf(patternsOf(flat).get(source)),
        'patternProperties',
      );
  }
}

/** The shapes that have a pattern, reduced to it. */
function shapesWith(flat: Flat, source: string): Written<Shape>[] {
  return ofKind(flat, 'shape').flatMap(({ owner, constraint }) => {
    const patterns = constraint.patterns.filter((pattern) => pattern.source === source);
    if (patterns.length === 0) return [];
    return [{ owner, constraint: { kind: 'shape', properties: new Map(), patterns, additional: undefined } }];
  });
}
