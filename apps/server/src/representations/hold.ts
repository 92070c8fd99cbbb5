import { toCredits, toFraction } from '@quotakit/engine';
import type { Hold } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { HoldTable } from '../database/tables/metering.ts';

export function toHold(row: Selectable<HoldTable>, scope: Hold['scope']): Hold {
  return {
    id: row.id,
    state: row.state,
    amount: toCredits(row.amount_micro),
    list_price: toCredits(row.list_micro),
    discount: toFraction(row.discount_ppm),
    application_id: row.application_id,
    scope,
    credential_id: row.credential_id,
    api_id: row.api_id,
    description: row.description,
    captured_amount: row.captured_micro === null ? null : toCredits(row.captured_micro),
    charge_id: row.charge_id,
    trace_id: row.trace_id,
    expires_at: row.expires_at,
    created_at: row.created_at,
    ended_at: row.ended_at,
  };
}
