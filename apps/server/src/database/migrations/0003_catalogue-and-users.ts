import type { Migration } from './migration.ts';

const catalogue = [
  // A package without a service is for the global balance.
  `ALTER TABLE package ALTER COLUMN service_id DROP NOT NULL`,
  `CREATE TABLE api (
    id UUID PRIMARY KEY,
    service_id UUID NOT NULL REFERENCES service (id),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    path TEXT NOT NULL,
    method TEXT NOT NULL,
    stage TEXT NOT NULL,
    cost JSON NOT NULL,
    definition JSON,
    tags JSON,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    UNIQUE (service_id, name)
  )`,
  `CREATE INDEX api_by_path ON api (path)`,
];

const users = [
  `ALTER TABLE user_account
    ADD COLUMN username TEXT,
    ADD COLUMN email TEXT,
    ADD COLUMN nickname TEXT,
    ADD COLUMN avatar TEXT,
    ADD COLUMN updated_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    ADD COLUMN closed_at TIMESTAMPTZ`,
  `CREATE UNIQUE INDEX user_account_username ON user_account (lower(username))`,
  `ALTER TABLE platform_token
    ADD COLUMN tags JSON,
    ADD COLUMN metadata JSON,
    ADD COLUMN used_at TIMESTAMPTZ,
    ADD COLUMN updated_at TIMESTAMPTZ NOT NULL DEFAULT now()`,
  `CREATE INDEX platform_token_by_user ON platform_token (user_id, created_at)`,
];

export const migration: Migration = {
  name: '0003_catalogue-and-users',
  statements: [...catalogue, ...users],
};
