import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { brokenConstraint } from '../../database/brokenConstraint.ts';
import { invalidField } from '../../envelopes/platform.ts';
import { finishOrder } from '../../orders/finishOrder.ts';
import { ask, assertPending } from '../../orders/payable.ts';
import { findOrder } from '../../queries/orders.ts';
import { toOrder } from '../../representations/order.ts';

export const verifyAppleOrder: Handlers<Context>['verifyAppleOrder'] = async ({ path, body }, context) => {
  const { database, payments, requestId } = context;
  const { userId } = callerOf(context, 'user');
  const at = context.clock.now();
  const order = await findOrder(database, userId, path.id, at);
  const { transaction_id: appleTransactionId } = body;
  // The same transaction again is a retry.
  if (order.apple_transaction_id === appleTransactionId) return { status: 200, body: toOrder(order) };
  assertPending(order);
  const good = await ask('payment provider', () => payments.isApplePayment(appleTransactionId, order.id));
  if (!good) throw notForThisOrder();
  try {
    await finishOrder(database, { userId, orderId: order.id, traceId: requestId, at, appleTransactionId });
  } catch (error) {
    if (brokenConstraint(error) === undefined) throw error;
    throw notForThisOrder();
  }
  const finished = await findOrder(database, userId, order.id, at);
  // Another payment may have come first.
  if (finished.apple_transaction_id !== appleTransactionId) assertPending(finished);
  return { status: 200, body: toOrder(finished) };
};

function notForThisOrder() {
  return invalidField('transaction_id', 'Is not a transaction that pays for this order.');
}
