import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { selectOrders } from '../../queries/orders.ts';
import { countRows, directionOf } from '../../queries/page.ts';
import { toOrder } from '../../representations/order.ts';

export const listOrders: Handlers<Context>['listOrders'] = async ({ query }, context) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(query.user_id, userId);
  const matches = selectOrders(context.database, userId, context.clock.now(), query);
  const direction = directionOf(query.ordering);
  const rows = await matches
    .orderBy('created_at', direction)
    .orderBy('id', direction)
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  return {
    status: 200,
    body: { count: await countRows(context.database, matches), items: rows.map(toOrder) },
  };
};
