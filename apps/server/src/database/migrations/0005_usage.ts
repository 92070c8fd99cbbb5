import type { Migration } from './migration.ts';

// No foreign keys: rows are written beside the charges that they describe, and 0010_hot-tables says what keys cost.
export const migration: Migration = {
  name: '0005_usage',
  statements: [
    `CREATE TABLE api_usage (
      user_id UUID NOT NULL,
      id UUID NOT NULL,
      application_id UUID NOT NULL,
      credential_id UUID NOT NULL,
      service_id UUID,
      api_id UUID,
      status_code INTEGER NOT NULL,
      original_micro BIGINT NOT NULL,
      deducted_micro BIGINT NOT NULL,
      remaining_micro BIGINT NOT NULL,
      elapsed_ms INTEGER NOT NULL,
      trace_id UUID NOT NULL,
      metadata JSON,
      created_at TIMESTAMPTZ NOT NULL,
      updated_at TIMESTAMPTZ NOT NULL,
      PRIMARY KEY (user_id, id)
    )`,
    `CREATE INDEX api_usage_by_time ON api_usage (user_id, created_at, id)`,
  ],
};
