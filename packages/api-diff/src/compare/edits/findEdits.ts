import type { Flat } from '../conjunction.ts';
import { findAlternatives } from './alternatives.ts';
import { findBounds } from './bounds.ts';
import { findConditions } from './conditions.ts';
import { Findings } from './findings.ts';
import { findContains, findLists, findUniqueness } from './lists.ts';
import { findNotes } from './notes.ts';
import { findProperties } from './properties.ts';
import { foldRestructuring } from './restructuring.ts';
import { findTypes } from './types.ts';
import { findAdditional, findPatternProperties } from './unnamedProperties.ts';
import { findPatterns, findValues } from './values.ts';

/** Compares two schemas keyword by keyword. What the keywords mean for messages is judged later. */
export function findEdits(base: Flat, head: Flat): Findings {
  const findings = new Findings(base, head);
  const isOther = findTypes(findings);
  findNotes(findings);
  // Where no value can be of both types, all else that differs is a consequence.
  if (isOther) return findings;
  for (const find of KEYWORDS) find(findings);
  foldRestructuring(findings);
  return findings;
}

/** In the order in which a report lists edits of the same place. Conditions look at what was found before them. */
const KEYWORDS: readonly ((findings: Findings) => void)[] = [
  findValues,
  findBounds,
  findPatterns,
  findUniqueness,
  findProperties,
  findAdditional,
  findPatternProperties,
  findLists,
  findContains,
  findAlternatives,
  findConditions,
];
