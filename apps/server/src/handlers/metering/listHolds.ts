import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { readerOf, selectHolds } from '../../queries/metered.ts';
import { countRows, directionOf } from '../../queries/page.ts';
import { toHold } from '../../representations/hold.ts';

export const listHolds: Handlers<Context>['listHolds'] = async ({ query }, context) => {
  let matches = selectHolds(context.database, readerOf(context), query);
  if (query.state) matches = matches.where('item.state', 'in', query.state);
  const direction = directionOf(query.ordering);
  const rows = await matches
    .orderBy('item.created_at', direction)
    .orderBy('item.id', direction)
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const items = rows.map((row) => toHold(row, row.scope));
  return { status: 200, body: { count: await countRows(context.database, matches), items } };
};
