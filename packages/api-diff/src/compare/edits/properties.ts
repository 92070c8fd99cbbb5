import { escapeStep } from '../../document/pointer.ts';
import type { ConstraintOf, Schema, Shape } from '../../schema/schema.ts';
import {
  type Conjunction,
  declaredNames,
  type Flat,
  join,
  ofKind,
  propertyOf,
  type Written,
} from '../conjunction.ts';
import type { EditKind, EditSide } from '../edit.ts';
import type { Findings } from './findings.ts';
import { closedShapes, patternsOf } from './readings.ts';
import { addWhole, textsOf } from './whole.ts';

/** Compares the properties that have a name, and what is asked of names. */
export function findProperties(findings: Findings): void {
  const { base, head } = findings;
  const [before, after] = [declaredNames(base), declaredNames(head)];
  const unmatched = unmatchedIn(base, head);
  const own = (flat: Flat, name: string): Conjunction =>
    propertyOf(flat, name).filter((schema) => !unmatched.has(schema));
  for (const name of new Set([...before, ...after])) {
    if (before.has(name) && after.has(name))
      findings.enter({ kind: 'property', name }, own(base, name), own(head, name));
    else addProperty(findings, before.has(name) ? 'property-removed' : 'property-added', name);
  }
  findRequired(findings, before, after);
  for (const kind of ['propertyNames', 'dependentRequired'] as const)
    if (textsOf(base, kind) !== textsOf(head, kind)) addWhole(findings, 'condition', kind);
}

/** What is said of properties that are not named, and is an edit of its own, not one of every property. */
function unmatchedIn(base: Flat, head: Flat): Set<Schema> {
  const [before, after] = [closedShapes(base), closedShapes(head)];
  const closed = before.length === 1 && after.length === 1 ? [] : [...before, ...after];
  const [olds, news] = [patternsOf(base), patternsOf(head)];
  const alone = [...olds].filter(([source]) => !news.has(source));
  const fresh = [...news].filter(([source]) => !olds.has(source));
  return new Set([
    ...closed.map(({ additional }) => additional),
    ...[...alone, ...fresh].map(([, schema]) => schema),
  ]);
}

function addProperty(findings: Findings, kind: EditKind, name: string): void {
  const side = (flat: Flat): EditSide => {
    const own = propertyOf(flat, name);
    const shape = own.length > 0 ? [propertyShape(name, join(own))] : [];
    const required = requiredOf(flat, name).map(({ constraint }) => constraint);
    const owner = ofKind(flat, 'shape').find(({ constraint }) => constraint.properties.has(name))?.owner;
    return {
      constraints: [...shape, ...required],
      value: owner ? (own[0]?.raw ?? {}) : undefined,
      owner: owner ?? flat.members[0],
      keyword: owner ? `properties/${escapeStep(name)}` : '',
    };
  };
  findings.add(kind, name, side(findings.base), side(findings.head));
}

function propertyShape(name: string, schema: Schema): Shape {
  return { kind: 'shape', properties: new Map([[name, schema]]), patterns: [], additional: undefined };
}

function findRequired(findings: Findings, before: Set<string>, after: Set<string>): void {
  const { base, head } = findings;
  const written = [...ofKind(base, 'required'), ...ofKind(head, 'required')];
  for (const name of new Set(written.map(({ constraint }) => constraint.name))) {
    if (before.has(name) !== after.has(name) || isRequired(base, name) === isRequired(head, name)) continue;
    findings.addKeyword(
      'required',
      name,
      (flat) => requiredOf(flat, name),
      (flat) => isRequired(flat, name),
      'required',
    );
  }
}

function requiredOf(flat: Flat, name: string): Written<ConstraintOf<'required'>>[] {
  return ofKind(flat, 'required').filter(({ constraint }) => constraint.name === name);
}

function isRequired(flat: Flat, name: string): boolean {
  return requiredOf(flat, name).length > 0;
}
