import { micro, ZERO, type Micro } from '@quotakit/engine';
import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { LockedAccounts } from '../ledger/accounts.ts';
import { transfer } from '../ledger/transfer.ts';
import { toTimestamp } from '../time.ts';

/** A payment that came. */
export interface PaidOrder {
  readonly userId: string;
  readonly orderId: string;
  readonly traceId: string;
  readonly at: Date;
  /** Of the App Store; it pays for one order only. */
  readonly appleTransactionId?: string;
}

/** Adds the credits of an order that was paid, once: an order that is not Pending any more is left alone. */
export async function finishOrder(database: Database, paid: PaidOrder): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const order = await transaction
      .selectFrom('purchase_order')
      .select('state')
      .where('user_id', '=', paid.userId)
      .where('id', '=', paid.orderId)
      .forUpdate()
      .executeTakeFirst();
    if (order?.state !== 'Pending') return;
    const added = await addCredits(transaction, paid);
    await transaction
      .updateTable('purchase_order')
      .set({
        state: added ? 'Finished' : 'Paid',
        updated_at: paid.at,
        ...(paid.appleTransactionId !== undefined && {
          apple_transaction_id: paid.appleTransactionId,
          pay_way: 'AppleIAP' as const,
        }),
      })
      .where('user_id', '=', paid.userId)
      .where('id', '=', paid.orderId)
      .execute();
  });
}

/** False where an application was deleted since: the money is there, and someone has to decide what becomes of it. */
async function addCredits(transaction: Transaction, paid: PaidOrder): Promise<boolean> {
  const { userId, orderId, traceId, at } = paid;
  const items = await transaction
    .selectFrom('order_item')
    .innerJoin('application', (join) =>
      join
        .onRef('application.user_id', '=', 'order_item.user_id')
        .onRef('application.id', '=', 'order_item.application_id'),
    )
    .where('order_item.user_id', '=', userId)
    .where('order_item.order_id', '=', orderId)
    .select(['application_id', 'amount_micro', 'duration_seconds', 'deleted_at'])
    .orderBy('application_id')
    .orderBy('position')
    // Before the accounts, as a deletion does it.
    .forNoKeyUpdate('application')
    .execute();
  if (items.some(({ deleted_at: deleted }) => deleted !== null)) return false;
  const amounts = new Map<string, Micro>();
  for (const { application_id: id, amount_micro: amount } of items) {
    amounts.set(id, micro((amounts.get(id) ?? ZERO) + amount));
  }
  const choice = { userId, applicationIds: [...amounts.keys()], kind: 'purchased' } as const;
  for (const [applicationId, amount] of amounts) {
    // All are locked at once, in the order of their ids, and read anew as each transfer changes one of them.
    const accounts = await LockedAccounts.lock(transaction, choice);
    const sides = { from: accounts.contra('purchased'), to: accounts.wallet(applicationId) };
    await transfer(transaction, { ...sides, amount, cause: 'top_up', orderId, traceId, at });
  }
  for (const item of items) await extend(transaction, paid, item);
  return true;
}

/** A package with a duration moves the end of its application's period, from now or from where it is. */
async function extend(
  transaction: Transaction,
  { userId, at }: PaidOrder,
  item: { readonly application_id: string; readonly duration_seconds: number | null },
): Promise<void> {
  const { application_id: id, duration_seconds: seconds } = item;
  const from = sql`greatest(coalesce(expired_at, ${toTimestamp(at)}::timestamptz), ${toTimestamp(at)}::timestamptz)`;
  await transaction
    .updateTable('application')
    .set({
      paid: true,
      updated_at: at,
      ...(seconds !== null && { expired_at: sql<string>`${from} + ${seconds} * interval '1 second'` }),
    })
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .execute();
}
