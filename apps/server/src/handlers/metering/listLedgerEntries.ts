import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { selectEntries } from '../../queries/ledger.ts';
import { countRows, directionOf } from '../../queries/page.ts';
import { toLedgerEntry } from '../../representations/ledgerEntry.ts';
import { normalizeTimestamp } from '../../time.ts';

export const listLedgerEntries: Handlers<Context>['listLedgerEntries'] = async ({ query }, context) => {
  const { userId } = callerOf(context, 'user');
  const { application_id: ids, cause, charge_id: chargeId, created_at_from: from, created_at_to: to } = query;
  let matches = selectEntries(context.database, userId);
  if (ids) {
    matches = matches.where((where) =>
      where.or([where('giver.application_id', 'in', ids), where('taker.application_id', 'in', ids)]),
    );
  }
  if (cause) matches = matches.where('entry.cause', 'in', cause);
  if (chargeId !== undefined) matches = matches.where('entry.charge_id', '=', chargeId);
  if (from !== undefined) matches = matches.where('entry.created_at', '>=', normalizeTimestamp(from));
  if (to !== undefined) matches = matches.where('entry.created_at', '<', normalizeTimestamp(to));

  const rows = await matches
    .orderBy('entry.id', directionOf(query.ordering))
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const items = rows.map(toLedgerEntry);
  return { status: 200, body: { count: await countRows(context.database, matches), items } };
};
