import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { finishOrder } from '../../orders/finishOrder.ts';
import { ask } from '../../orders/payable.ts';
import { findOrder } from '../../queries/orders.ts';
import { toOrder } from '../../representations/order.ts';

export const refreshOrder: Handlers<Context>['refreshOrder'] = async ({ path }, context) => {
  const { database, payments, requestId } = context;
  const { userId } = callerOf(context, 'user');
  const at = context.clock.now();
  const order = await findOrder(database, userId, path.id, at);
  const { pay_id: paymentId } = order;
  // One past its time too: the payment may have come late.
  if (order.state !== 'Pending' || paymentId === null) return { status: 200, body: toOrder(order) };

  const state = await ask('payment provider', () => payments.stateOf(paymentId));
  if (state === 'paid') await finishOrder(database, { userId, orderId: order.id, traceId: requestId, at });
  if (state === 'failed') {
    await database
      .updateTable('purchase_order')
      .set({ state: 'Failed', updated_at: at })
      .where('user_id', '=', userId)
      .where('id', '=', order.id)
      .where('state', '=', 'Pending')
      .execute();
  }
  return { status: 200, body: toOrder(await findOrder(database, userId, order.id, at)) };
};
