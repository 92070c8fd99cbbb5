import { toCredits } from '@quotakit/engine';
import type { Order } from '@quotakit/types';
import type { OrderRow } from '../queries/orders.ts';

export function toOrder(row: OrderRow): Order {
  const { application_ids: applications, package_ids: packages } = row;
  return {
    id: row.id,
    user_id: row.user_id,
    application_id: onlyOf(applications),
    package_id: onlyOf(packages),
    application_ids: applications,
    package_ids: packages,
    scope: row.scope,
    description: row.description,
    amount: toCredits(row.amount_micro),
    price: toCredits(row.price_micro),
    discount: 0,
    currency: 'USD',
    state: row.current_state,
    pay_way: row.pay_way,
    pay_id: row.pay_id,
    pay_url: row.pay_url,
    tags: null,
    metadata: row.metadata,
    expires_at: row.expires_at,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

function onlyOf(ids: readonly string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
