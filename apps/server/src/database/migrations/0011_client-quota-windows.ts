import type { Migration } from './migration.ts';

// Counters go by binding and window_id: a new one of either begins to count anew.
export const migration: Migration = {
  name: '0011_client-quota-windows',
  statements: [
    `ALTER TABLE client_quota ADD COLUMN window_id UUID NOT NULL DEFAULT gen_random_uuid()`,
    `ALTER TABLE client_quota_binding
      ADD COLUMN id UUID NOT NULL DEFAULT gen_random_uuid(),
      ADD COLUMN anchored_at TIMESTAMPTZ`,
    `ALTER TABLE service
      ADD COLUMN throttle_failure TEXT NOT NULL DEFAULT 'fail-open'
        CHECK (throttle_failure IN ('fail-open', 'fail-closed')),
      ADD COLUMN rate_limit INTEGER CHECK (rate_limit > 0),
      ADD COLUMN rate_seconds INTEGER NOT NULL DEFAULT 1 CHECK (rate_seconds > 0),
      ADD COLUMN concurrency_limit INTEGER CHECK (concurrency_limit > 0)`,
  ],
};
