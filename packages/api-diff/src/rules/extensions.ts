import { equal, isObject, type Json, member } from '../json.ts';
import type { OperationPair, Report } from './report.ts';
import { text } from './operation.ts';

/** From the least to the most that a client may do on its own when a call fails. */
const RETRY_SAFETY = ['none', 'keyed', 'idempotent', 'safe'];

/** Judges how safe a call is to repeat and what it costs. */
export function compareExtensions(pair: OperationPair, report: Report): void {
  compareIdempotency(pair, report);
  compareCost(pair, report);
}

function compareIdempotency(pair: OperationPair, report: Report): void {
  const [before, after] = [pair.base, pair.head].map((side) => text(side.value['x-idempotency']));
  if (before === after) return;
  const isWeaker = before !== undefined && rank(after) < rank(before);
  report.add(pair.name, {
    level: isWeaker ? 'major' : 'minor',
    rule: isWeaker ? 'idempotency-weakened' : 'idempotency-strengthened',
    location: 'x-idempotency',
    reason: isWeaker
      ? 'Clients repeat this call as the old description allows; a repeated call may now act twice.'
      : 'Clients may repeat this call with less care than before.',
    before: before ?? null,
    after: after ?? null,
    ...at(pair, 'x-idempotency'),
  });
}

function rank(value: string | undefined): number {
  return value === undefined ? -1 : RETRY_SAFETY.indexOf(value);
}

function compareCost(pair: OperationPair, report: Report): void {
  const [before, after] = [pair.base, pair.head].map((side) => side.value['x-cost']) as [
    Json | undefined,
    Json | undefined,
  ];
  if (equal(before, after)) return;
  const isRaised = after !== undefined && !isCheaper(before, after);
  report.add(pair.name, {
    level: isRaised ? 'major' : 'minor',
    rule: `cost-${before === undefined ? 'added' : after === undefined ? 'removed' : isRaised ? 'changed' : 'lowered'}`,
    location: 'x-cost',
    reason: isRaised
      ? 'The call takes another amount of credits than callers have reckoned with.'
      : 'The call takes fewer credits than before, or none.',
    before: before ?? null,
    after: after ?? null,
    ...at(pair, 'x-cost'),
  });
}

/** Whether only the amount is smaller and all else is as before. */
function isCheaper(before: Json | undefined, after: Json): boolean {
  const [was, is] = [member(before, 'amount'), member(after, 'amount')];
  if (typeof was !== 'number' || typeof is !== 'number' || !isObject(before) || !isObject(after))
    return false;
  return is < was && equal({ ...before, amount: 0 }, { ...after, amount: 0 });
}

function at(pair: OperationPair, key: string): Pick<Parameters<Report['add']>[1], 'base' | 'head'> {
  const { base, head } = pair;
  return { base: base.description.child(base.place, key), head: head.description.child(head.place, key) };
}
