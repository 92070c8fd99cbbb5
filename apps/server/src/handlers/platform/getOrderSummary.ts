import type { Handlers } from '@quotakit/contract';
import { micro, toCredits, ZERO } from '@quotakit/engine';
import { sql } from 'kysely';
import { callerOf, type Context } from '../../context.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { selectOrders } from '../../queries/orders.ts';

export const getOrderSummary: Handlers<Context>['getOrderSummary'] = async ({ query }, context) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(query.user_id, userId);
  const { created_at_from: from, created_at_to: to } = query;
  const filters = {
    ...(from !== undefined && { created_at_from: from }),
    ...(to !== undefined && { created_at_to: to }),
  };
  const orders = selectOrders(context.database, userId, context.clock.now(), filters);
  const rows = await context.database
    .selectFrom(orders.as('orders'))
    .select([
      'current_state',
      sql<bigint>`count(*)`.as('count'),
      sql<bigint>`sum(price_micro)::bigint`.as('price'),
    ])
    .groupBy('current_state')
    .execute();
  const finished = rows.find(({ current_state: state }) => state === 'Finished');
  return {
    status: 200,
    body: {
      total_count: rows.reduce((sum, row) => sum + Number(row.count), 0),
      total_spent: toCredits(finished ? micro(finished.price) : ZERO),
      state_counts: Object.fromEntries(rows.map((row) => [row.current_state, Number(row.count)])),
    },
  };
};
