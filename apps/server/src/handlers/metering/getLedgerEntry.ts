import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { selectEntries } from '../../queries/ledger.ts';
import { notFound } from '../../queries/metered.ts';
import { toLedgerEntry } from '../../representations/ledgerEntry.ts';

const GREATEST_ID = 2n ** 63n - 1n;

export const getLedgerEntry: Handlers<Context>['getLedgerEntry'] = async ({ path }, context) => {
  const { userId } = callerOf(context, 'user');
  const id = BigInt(path.id);
  if (id > GREATEST_ID) throw notFound();
  const row = await selectEntries(context.database, userId).where('entry.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return { status: 200, body: toLedgerEntry(row) };
};
