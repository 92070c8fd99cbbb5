import type { Json } from '../../json.ts';
import type { Schema } from '../../schema/schema.ts';
import { type Flat, ofKind } from '../conjunction.ts';
import type { Findings } from './findings.ts';
import { onlyOfKind, rawOf } from './readings.ts';

/** Compares `uniqueItems`. */
export function findUniqueness(findings: Findings): void {
  if (isUnique(findings.base) === isUnique(findings.head)) return;
  findings.addKeyword('unique', 'uniqueItems', (flat) => ofKind(flat, 'uniqueItems'), isUnique);
}

function isUnique(flat: Flat): boolean {
  return ofKind(flat, 'uniqueItems').length > 0;
}

/** Compares `items` and `prefixItems`. */
export function findLists(findings: Findings): void {
  const base = onlyOfKind(findings.base, 'list')?.constraint;
  const head = onlyOfKind(findings.head, 'list')?.constraint;
  if (!base || !head) {
    addItems(findings);
    return;
  }
  const length = Math.min(base.prefix.length, head.prefix.length);
  for (let index = 0; index < length; index++)
    findings.enter({ kind: 'prefix', index }, [base.prefix[index] as Schema], [head.prefix[index] as Schema]);
  if (base.prefix.length !== head.prefix.length || !base.items !== !head.items) addItems(findings);
  else if (base.items && head.items)
    findings.enter({ kind: 'items', index: length }, [base.items], [head.items]);
}

function addItems(findings: Findings): void {
  if (![findings.base, findings.head].some((flat) => ofKind(flat, 'list').length > 0)) return;
  findings.addKeyword('items', 'items', (flat) => ofKind(flat, 'list'), itemsOf);
}

function itemsOf(flat: Flat): Json | undefined {
  const [list] = ofKind(flat, 'list');
  if (!list) return undefined;
  const { prefix, items } = list.constraint;
  return prefix.length > 0 ? prefix.map(rawOf) : rawOf(items);
}

/** Compares `contains` with its counts. */
export function findContains(findings: Findings): void {
  const base = ofKind(findings.base, 'contains')[0]?.constraint;
  const head = ofKind(findings.head, 'contains')[0]?.constraint;
  if (!base && !head) return;
  if (base && head) {
    findings.enter({ kind: 'part', label: 'contains', base, head }, [base.schema], [head.schema]);
    if (base.min === head.min && base.max === head.max) return;
  }
  findings.addKeyword('contains', 'contains', (flat) => ofKind(flat, 'contains'), countsOf);
}

function countsOf(flat: Flat): Json | undefined {
  const [contains] = ofKind(flat, 'contains');
  if (!contains) return undefined;
  const { min, max } = contains.constraint;
  return max === Infinity ? { minContains: min } : { minContains: min, maxContains: max };
}
