import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { notFound, readerOf, selectHolds } from '../../queries/metered.ts';
import { toHold } from '../../representations/hold.ts';

export const getHold: Handlers<Context>['getHold'] = async ({ path }, context) => {
  const row = await selectHolds(context.database, readerOf(context))
    .where('item.id', '=', path.id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return { status: 200, body: toHold(row, row.scope) };
};
