import type { Migration } from './migration.ts';

export const migration: Migration = {
  name: '0004_orders',
  statements: [
    // The partner whose customer the user is, if any.
    `ALTER TABLE user_account ADD COLUMN partner_domain_id TEXT REFERENCES domain (id)`,
    `CREATE TABLE purchase_order (
      user_id UUID NOT NULL REFERENCES user_account (id),
      id UUID NOT NULL,
      scope TEXT NOT NULL,
      description TEXT NOT NULL,
      amount_micro BIGINT NOT NULL CHECK (amount_micro > 0),
      price_micro BIGINT NOT NULL CHECK (price_micro >= 0),
      state TEXT NOT NULL,
      pay_way TEXT,
      pay_id TEXT,
      pay_url TEXT,
      apple_transaction_id TEXT UNIQUE,
      metadata JSON,
      expires_at TIMESTAMPTZ NOT NULL,
      created_at TIMESTAMPTZ NOT NULL,
      updated_at TIMESTAMPTZ NOT NULL,
      PRIMARY KEY (user_id, id)
    )`,
    `CREATE INDEX purchase_order_by_time ON purchase_order (user_id, created_at, id)`,
    `CREATE TABLE order_item (
      user_id UUID NOT NULL,
      order_id UUID NOT NULL,
      position INTEGER NOT NULL,
      application_id UUID NOT NULL,
      package_id UUID NOT NULL,
      amount_micro BIGINT NOT NULL CHECK (amount_micro > 0),
      duration_seconds INTEGER,
      PRIMARY KEY (user_id, order_id, position),
      FOREIGN KEY (user_id, order_id) REFERENCES purchase_order (user_id, id)
    )`,
  ],
};
