import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { csvHeaders, toCsv, type CsvRow } from '../../http/csv.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { selectOrders } from '../../queries/orders.ts';
import { toOrder } from '../../representations/order.ts';

const MOST = 50_000;

type Column = (order: ReturnType<typeof toOrder>) => CsvRow[number];

const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  created_at: ({ created_at: created }) => created,
  state: ({ state }) => state,
  description: ({ description }) => description,
  amount: ({ amount }) => amount,
  price: ({ price }) => price,
  currency: ({ currency }) => currency,
  pay_way: ({ pay_way: way }) => way,
  pay_id: ({ pay_id: id }) => id,
};

export const exportOrders: Handlers<Context>['exportOrders'] = async ({ query }, context) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(query.user_id, userId);
  const rows = await selectOrders(context.database, userId, context.clock.now(), query)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute();
  const lines = rows.map((row) => Object.values(COLUMNS).map((column) => column(toOrder(row))));
  return { status: 200, body: toCsv(Object.keys(COLUMNS), lines), headers: csvHeaders('orders.csv') };
};
