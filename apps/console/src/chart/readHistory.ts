import { subtract, toMicro } from '@quotakit/client/decimal';
import { listLedgerEntries } from '@quotakit/client/operations/metering';
import { getApiUsageAggregate } from '@quotakit/client/operations/platform';
import { paginate } from '@quotakit/client/paginate';
import type { Application, LedgerEntry } from '@quotakit/client/types';
import type { PlatformClient } from '../session/clients.ts';
import { balanceByDay, daysFrom, lastDates, localDate, sumByDay, type Day } from './history.ts';

export const HISTORY_DAYS = 30;

/** What became of an application's balance in the last days: what was spent by the sums of usage, the rest by the ledger. */
export async function readHistory(
  client: PlatformClient,
  { id, remaining_amount, created_at }: Application,
  now: Date,
  signal: AbortSignal,
): Promise<Day[]> {
  const query = { application_id: [id], created_at_from: daysFrom(now, 1 - HISTORY_DAYS).toISOString() };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [usage, added] = await Promise.all([
    getApiUsageAggregate(client, { query: { ...query, timezone: timeZone } }, { signal }),
    readAdded(client, query, signal),
  ]);
  const created = localDate(new Date(created_at));
  const days = balanceByDay({
    dates: lastDates(now, HISTORY_DAYS),
    remaining: toMicro(remaining_amount),
    spent: sumByDay(usage.items.map(({ date, amount }) => [date, amount] as const)),
    added: sumByDay(
      added.map((entry) => [localDate(new Date(entry.created_at)), gainOf(entry, id)] as const),
    ),
  });
  return days.filter(({ date }) => date >= created);
}

async function readAdded(
  client: PlatformClient,
  query: { application_id: string[]; created_at_from: string },
  signal: AbortSignal,
): Promise<LedgerEntry[]> {
  const cause = ['grant', 'top_up', 'write_off'] as const;
  const entries: LedgerEntry[] = [];
  const args = { query: { ...query, cause, limit: 100 } };
  for await (const entry of paginate(client, listLedgerEntries, args, { signal })) entries.push(entry);
  return entries;
}

function gainOf({ amount, to }: LedgerEntry, applicationId: string): string {
  return to.application_id === applicationId ? String(amount) : subtract(0, amount);
}
