import type { Migration } from './migration.ts';

// A hold keeps its row when it has ended: only those in state Held reserve credits.
export const migration: Migration = {
  name: '0009_holds',
  statements: [
    `ALTER TABLE hold
      ADD COLUMN state TEXT NOT NULL DEFAULT 'Held' CHECK (state IN ('Held', 'Captured', 'Released', 'Expired')),
      ADD COLUMN api_id UUID,
      ADD COLUMN description TEXT,
      ADD COLUMN captured_micro BIGINT,
      ADD COLUMN charge_id UUID,
      ADD COLUMN created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
      ADD COLUMN ended_at TIMESTAMPTZ,
      ADD CHECK ((state = 'Held') = (ended_at IS NULL))`,
    `DROP INDEX hold_by_expiry`,
    `CREATE INDEX hold_by_expiry ON hold (expires_at) WHERE state = 'Held'`,
    `CREATE INDEX hold_by_time ON hold (user_id, created_at, id)`,
    `ALTER TABLE charge ADD COLUMN api_id UUID`,
    // What was left when the charge was made; 0 for the charges of before.
    `ALTER TABLE charge ADD COLUMN remaining_micro BIGINT NOT NULL DEFAULT 0`,
    `CREATE INDEX charge_by_time ON charge (user_id, created_at, id)`,
    `ALTER TABLE ledger_entry ADD COLUMN order_id UUID`,
    // Users of before have no account that bought credits come from.
    `INSERT INTO account (user_id, id, kind, updated_at)
      SELECT id, gen_random_uuid(), 'purchased', created_at FROM user_account ON CONFLICT DO NOTHING`,
    `CREATE INDEX ledger_entry_by_charge ON ledger_entry (user_id, charge_id) WHERE charge_id IS NOT NULL`,
  ],
};
