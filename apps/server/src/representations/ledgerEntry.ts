import { toCredits } from '@quotakit/engine';
import type { LedgerEntry } from '@quotakit/types';
import type { EntryRow } from '../queries/ledger.ts';

export function toLedgerEntry(row: EntryRow): LedgerEntry {
  return {
    id: String(row.id),
    cause: row.cause,
    amount: toCredits(row.amount_micro),
    from: {
      kind: row.from_kind,
      application_id: row.from_application_id,
      balance_after: toCredits(row.from_balance_micro),
    },
    to: {
      kind: row.to_kind,
      application_id: row.to_application_id,
      balance_after: toCredits(row.to_balance_micro),
    },
    charge_id: row.charge_id,
    order_id: row.order_id,
    idempotency_key: row.idempotency_key,
    trace_id: row.trace_id,
    created_at: row.created_at,
  };
}
