import type { IncomingHttpHeaders } from 'node:http';
import { parseCredits, type Micro } from '@quotakit/engine';

/** The header in which an upstream says what a call cost, in credits: a list price, before any discount. */
export const COST_HEADER = 'x-quota-cost';

/** What an upstream says of the cost of a call. */
export type ReportedCost =
  | { readonly kind: 'none' }
  | { readonly kind: 'cost'; readonly cost: Micro }
  | { readonly kind: 'unusable'; readonly text: string };

const FORM = /^\d{1,10}(\.\d{1,6})?$/;

/** Reads the cost that an upstream reports; one above what was held cannot be used. */
export function reportedCost(headers: IncomingHttpHeaders, held: Micro): ReportedCost {
  const text = headers[COST_HEADER]?.toString().trim();
  if (text === undefined) return { kind: 'none' };
  const cost = FORM.test(text) ? parse(text) : null;
  return cost !== null && cost <= held ? { kind: 'cost', cost } : { kind: 'unusable', text };
}

/** Null beyond what an amount can be. */
function parse(text: string): Micro | null {
  try {
    return parseCredits(text);
  } catch {
    return null;
  }
}
