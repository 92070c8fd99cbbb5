import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { findOrder } from '../../queries/orders.ts';
import { toOrder } from '../../representations/order.ts';

export const getOrder: Handlers<Context>['getOrder'] = async ({ path }, context) => {
  const { userId } = callerOf(context, 'user');
  const order = await findOrder(context.database, userId, path.id, context.clock.now());
  return { status: 200, body: toOrder(order) };
};
