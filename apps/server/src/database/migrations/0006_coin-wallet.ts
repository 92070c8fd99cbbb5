import type { Migration } from './migration.ts';

export const migration: Migration = {
  name: '0006_coin-wallet',
  statements: [
    `CREATE UNIQUE INDEX coin_info_address ON coin_info (address)`,
    `CREATE TABLE coin_challenge (
      user_id UUID NOT NULL REFERENCES user_account (id),
      id UUID NOT NULL,
      operation TEXT NOT NULL CHECK (operation IN ('bind', 'unbind')),
      address TEXT NOT NULL,
      message TEXT NOT NULL,
      expires_at TIMESTAMPTZ NOT NULL,
      created_at TIMESTAMPTZ NOT NULL,
      used_at TIMESTAMPTZ,
      PRIMARY KEY (user_id, id)
    )`,
  ],
};
