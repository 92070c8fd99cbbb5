import { toCredits, toFraction } from '@quotakit/engine';
import type { Charge } from '@quotakit/types';
import type { MadeCharge } from '../metering/pay.ts';

export function toCharge({ row, scope, remaining }: MadeCharge): Charge {
  return {
    id: row.id,
    amount: toCredits(row.amount_micro),
    list_price: toCredits(row.list_micro),
    discount: toFraction(row.discount_ppm),
    application_id: row.application_id,
    scope,
    remaining_amount: toCredits(remaining),
    credential_id: row.credential_id,
    trace_id: row.trace_id,
    created_at: row.created_at,
  };
}
