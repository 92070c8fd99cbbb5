import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { notFound, readerOf, selectCharges } from '../../queries/metered.ts';
import { toCharge } from '../../representations/charge.ts';

export const getCharge: Handlers<Context>['getCharge'] = async ({ path }, context) => {
  const row = await selectCharges(context.database, readerOf(context))
    .where('item.id', '=', path.id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return { status: 200, body: toCharge(row, row.scope) };
};
