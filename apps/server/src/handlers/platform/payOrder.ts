import type { Handlers } from '@quotakit/contract';
import { toText, type Micro } from '@quotakit/engine';
import type { PayOrderRequest, PayWay } from '@quotakit/types';
import { callerOf, type Context } from '../../context.ts';
import { invalidField } from '../../envelopes/platform.ts';
import { finishOrder } from '../../orders/finishOrder.ts';
import { assertPartnerCredit } from '../../orders/partnerCredit.ts';
import { ask, assertPending } from '../../orders/payable.ts';
import { findOrder } from '../../queries/orders.ts';
import { toOrder } from '../../representations/order.ts';

export const payOrder: Handlers<Context>['payOrder'] = async ({ path, body }, context) => {
  const { database, payments, requestId } = context;
  const { userId } = callerOf(context, 'user');
  const at = context.clock.now();
  const order = await findOrder(database, userId, path.id, at);
  const way = wayOf(body, order.price_micro, payments.ways);
  assertPending(order);
  await assertPartnerCredit(database, userId);
  if (way === null) {
    await finishOrder(database, { userId, orderId: order.id, traceId: requestId, at });
  } else {
    const payment = { orderId: order.id, price: order.price_micro, way, surface: body.surface ?? 'pc' };
    const opened = await ask('payment provider', () => payments.open(payment));
    await database
      .updateTable('purchase_order')
      .set({ pay_way: way, pay_id: opened.id, pay_url: opened.url, updated_at: at })
      .where('user_id', '=', userId)
      .where('id', '=', order.id)
      .where('state', '=', 'Pending')
      .execute();
  }
  return { status: 200, body: toOrder(await findOrder(database, userId, order.id, at)) };
};

/** The way to pay; null for an order that costs nothing. */
function wayOf({ pay_way: way }: PayOrderRequest, price: Micro, offered: readonly PayWay[]): PayWay | null {
  if (price === 0n) return null;
  if (way === undefined) {
    throw invalidField('pay_way', `Is required, as the order costs ${toText(price)} US dollars.`);
  }
  if (offered.includes(way)) return way;
  throw invalidField('pay_way', `Is not offered here. Offered are: ${offered.join(', ')}.`);
}
