import type { Handlers } from '@quotakit/contract';
import type { CreateOrderRequest, Order } from '@quotakit/types';
import { callerOf, type Context } from '../../context.ts';
import { sha256 } from '../../crypto.ts';
import type { Transaction } from '../../database/database.ts';
import { findAnswer, storeAnswer } from '../../metering/idempotency.ts';
import { readBasket } from '../../orders/basket.ts';
import { assertPartnerCredit } from '../../orders/partnerCredit.ts';
import { findOrder } from '../../queries/orders.ts';
import { toOrder } from '../../representations/order.ts';

const PAYABLE_MILLISECONDS = 24 * 60 * 60 * 1000;

export const createOrder: Handlers<Context>['createOrder'] = async ({ headers, body }, context) => {
  const { userId } = callerOf(context, 'user');
  const at = context.clock.now();
  const key = headers['Idempotency-Key'];
  const requestHash = sha256(`createOrder ${JSON.stringify(body)}`);
  // Keys of orders and of charges are apart: no lock serialises the two.
  const keyed = key === undefined ? null : { key: `createOrder ${key}`, requestHash, at, userId };

  return context.database.transaction().execute(async (transaction) => {
    await lockUser(transaction, userId);
    const stored = keyed && (await findAnswer(transaction, keyed));
    if (stored) {
      const order = JSON.parse(stored.body) as Order;
      return { status: 201, body: order, headers: { 'Idempotency-Replayed': 'true' } } as const;
    }
    await assertPartnerCredit(transaction, userId);
    const order = await insertOrder(transaction, userId, body, at);
    if (keyed) await storeAnswer(transaction, keyed, { status: 201, body: JSON.stringify(order) });
    return { status: 201, body: order };
  });
};

/** Serialises the orders of one user, so that a key is used once. */
async function lockUser(transaction: Transaction, userId: string): Promise<void> {
  await transaction.selectFrom('user_account').select('id').where('id', '=', userId).forUpdate().execute();
}

async function insertOrder(
  transaction: Transaction,
  userId: string,
  body: CreateOrderRequest,
  at: Date,
): Promise<Order> {
  const { items, scope, amount, price } = await readBasket(transaction, userId, body);
  const id = crypto.randomUUID();
  const { description, metadata, pay_way: way } = body;
  await transaction
    .insertInto('purchase_order')
    .values({
      user_id: userId,
      id,
      scope,
      description:
        description ??
        items
          .map((item) => item.package.name)
          .join(', ')
          .slice(0, 500),
      amount_micro: amount,
      price_micro: price,
      state: 'Pending',
      pay_way: way ?? null,
      metadata: metadata === undefined || metadata === null ? null : JSON.stringify(metadata),
      expires_at: new Date(at.getTime() + PAYABLE_MILLISECONDS),
      created_at: at,
      updated_at: at,
    })
    .execute();
  const rows = items.map((item, position) => ({
    user_id: userId,
    order_id: id,
    position,
    application_id: item.application.id,
    package_id: item.package.id,
    amount_micro: item.package.amount_micro,
    duration_seconds: item.package.duration_seconds,
  }));
  await transaction.insertInto('order_item').values(rows).execute();
  return toOrder(await findOrder(transaction, userId, id, at));
}
