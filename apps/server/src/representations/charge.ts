import { toCredits, toFraction } from '@quotakit/engine';
import type { Charge } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { ChargeTable } from '../database/tables/metering.ts';

export function toCharge(row: Selectable<ChargeTable>, scope: Charge['scope']): Charge {
  return {
    id: row.id,
    amount: toCredits(row.amount_micro),
    list_price: toCredits(row.list_micro),
    discount: toFraction(row.discount_ppm),
    application_id: row.application_id,
    scope,
    remaining_amount: toCredits(row.remaining_micro),
    credential_id: row.credential_id,
    api_id: row.api_id,
    trace_id: row.trace_id,
    created_at: row.created_at,
  };
}
