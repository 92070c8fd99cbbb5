import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { readerOf, selectCharges } from '../../queries/metered.ts';
import { countRows, directionOf } from '../../queries/page.ts';
import { toCharge } from '../../representations/charge.ts';

export const listCharges: Handlers<Context>['listCharges'] = async ({ query }, context) => {
  const matches = selectCharges(context.database, readerOf(context), query);
  const direction = directionOf(query.ordering);
  const rows = await matches
    .orderBy('item.created_at', direction)
    .orderBy('item.id', direction)
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const items = rows.map((row) => toCharge(row, row.scope));
  return { status: 200, body: { count: await countRows(context.database, matches), items } };
};
