import type { OperationRequest } from '@quotakit/contract';
import type { OrderState } from '@quotakit/types';
import { sql } from 'kysely';
import type { Connection } from '../database/database.ts';
import { notFound } from '../envelopes/platform.ts';
import { normalizeTimestamp, toTimestamp } from '../time.ts';

/** Which of a user's orders; a filter that is left out lets all of them through. */
export type OrderFilters = Partial<Omit<OperationRequest<'exportOrders'>['query'], 'user_id'>>;

/** A user's orders, each with its state at a moment and with its items. */
export function selectOrders(connection: Connection, userId: string, at: Date, filters: OrderFilters = {}) {
  const { state, pay_way: ways, package_id: packageId, created_at_from: from, created_at_to: to } = filters;
  let matches = connection
    .selectFrom('purchase_order')
    .where('purchase_order.user_id', '=', userId)
    .selectAll('purchase_order')
    .select([stateAt(at).as('current_state'), items('application_id'), items('package_id')]);
  if (state) matches = matches.where(stateAt(at), 'in', state);
  if (ways) matches = matches.where('pay_way', 'in', ways);
  if (packageId !== undefined)
    matches = matches.where(sql<boolean>`EXISTS (
    SELECT FROM order_item WHERE order_item.user_id = purchase_order.user_id
      AND order_item.order_id = purchase_order.id AND order_item.package_id = ${packageId}::uuid)`);
  if (from !== undefined) matches = matches.where('created_at', '>=', normalizeTimestamp(from));
  if (to !== undefined) matches = matches.where('created_at', '<', normalizeTimestamp(to));
  return matches;
}

/** One row of {@link selectOrders}. */
export type OrderRow = Awaited<ReturnType<ReturnType<typeof selectOrders>['executeTakeFirstOrThrow']>>;

/** One of a user's orders. Throws 404 where there is none, or where it is another user's. */
export async function findOrder(
  connection: Connection,
  userId: string,
  id: string,
  at: Date,
): Promise<OrderRow> {
  const row = await selectOrders(connection, userId, at).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** An order that was not paid in time is Expired, unless a late payment comes. */
function stateAt(at: Date) {
  return sql<OrderState>`CASE WHEN state = 'Pending' AND expires_at <= ${toTimestamp(at)}::timestamptz
    THEN 'Expired' ELSE state END`;
}

function items<Column extends 'application_id' | 'package_id'>(column: Column) {
  return sql<string[]>`(
    SELECT array_agg(${sql.ref(column)}::text ORDER BY position) FROM order_item
    WHERE order_item.user_id = purchase_order.user_id AND order_item.order_id = purchase_order.id
  )`.as(`${column}s`);
}
