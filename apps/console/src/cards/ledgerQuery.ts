import type { LedgerCause } from '@quotakit/client/types';
import { daysFrom } from '../chart/history.ts';

/** What the reader looks for; empty texts look for all. */
export interface LedgerSearch {
  readonly applicationId: string;
  readonly cause: string;
  readonly chargeId: string;
  /** Days, as `2026-11-21`, both included. */
  readonly from: string;
  readonly to: string;
}

export const everything: LedgerSearch = { applicationId: '', cause: '', chargeId: '', from: '', to: '' };

export const CAUSES: readonly LedgerCause[] = ['grant', 'top_up', 'charge', 'write_off'];

/** A UUID, as the contract has it. */
export const isChargeId = (text: string): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** The parameters of `listLedgerEntries` for a search. Days are the reader's. */
export function ledgerQuery({ applicationId, cause, chargeId, from, to }: LedgerSearch) {
  return {
    ...(applicationId !== '' && { application_id: [applicationId] }),
    ...(cause !== '' && { cause: CAUSES.filter((known) => known === cause) }),
    ...(chargeId !== '' && { charge_id: chargeId.toLowerCase() }),
    ...(from !== '' && { created_at_from: beginOf(from, 0) }),
    ...(to !== '' && { created_at_to: beginOf(to, 1) }),
  };
}

/** Midnight of a day, or of one after it. */
function beginOf(day: string, later: number): string {
  return daysFrom(new Date(`${day}T12:00:00`), later).toISOString();
}
