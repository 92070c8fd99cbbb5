import type { Connection } from '../database/database.ts';

/** A user's ledger entries, with both of their accounts. */
export function selectEntries(connection: Connection, userId: string) {
  return connection
    .selectFrom('ledger_entry as entry')
    .innerJoin('account as giver', (join) =>
      join.onRef('giver.user_id', '=', 'entry.user_id').onRef('giver.id', '=', 'entry.from_account_id'),
    )
    .innerJoin('account as taker', (join) =>
      join.onRef('taker.user_id', '=', 'entry.user_id').onRef('taker.id', '=', 'entry.to_account_id'),
    )
    .where('entry.user_id', '=', userId)
    .selectAll('entry')
    .select([
      'giver.kind as from_kind',
      'giver.application_id as from_application_id',
      'taker.kind as to_kind',
      'taker.application_id as to_application_id',
    ]);
}

/** One row of {@link selectEntries}. */
export type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>['executeTakeFirstOrThrow']>>;
