import type { OrderState, PayWay } from '@quotakit/types';
import type { MicroColumn, NullableJson, Timestamp } from '../columns.ts';

// The sharding key of both tables is user_id, the user who buys.
export interface OrderTables {
  purchase_order: PurchaseOrderTable;
  order_item: OrderItemTable;
}

export interface PurchaseOrderTable {
  user_id: string;
  id: string;
  scope: 'Application' | 'Global';
  description: string;
  amount_micro: MicroColumn;
  /** Millionths of a US dollar. */
  price_micro: MicroColumn;
  /** One past its `expires_at` stays Pending here, as a late payment may still come. */
  state: OrderState;
  pay_way: PayWay | null;
  pay_id: string | null;
  pay_url: string | null;
  apple_transaction_id: string | null;
  metadata: NullableJson<Record<string, unknown>>;
  expires_at: Timestamp;
  created_at: Timestamp;
  updated_at: Timestamp;
}

/** One package of an order, as it was when the order was made. */
export interface OrderItemTable {
  user_id: string;
  order_id: string;
  position: number;
  application_id: string;
  package_id: string;
  amount_micro: MicroColumn;
  duration_seconds: number | null;
}
