import type { Migration } from './migration.ts';

// Measured on PostgreSQL 15: checking these costs more than half of writing a batch of charges. The rows are only ever
// written by one statement under the locks of what they name, and nothing that they name is ever deleted.
const UNCHECKED = {
  charge: ['user_id', 'user_id_credential_id', 'user_id_application_id'],
  hold: ['user_id', 'user_id_credential_id', 'user_id_application_id'],
  ledger_entry: ['user_id', 'user_id_from_account_id', 'user_id_to_account_id', 'user_id_charge_id'],
  idempotency: ['user_id'],
};

// Balances change in place all the time: room on the page lets a new version stay beside the old one, so that no index
// has to learn of it.
const UPDATED_IN_PLACE = ['account', 'credential'];

export const migration: Migration = {
  name: '0010_hot-tables',
  statements: [
    ...Object.entries(UNCHECKED).flatMap(([table, columns]) =>
      columns.map((column) => `ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_fkey`),
    ),
    ...UPDATED_IN_PLACE.map((table) => `ALTER TABLE ${table} SET (fillfactor = 50)`),
  ],
};
