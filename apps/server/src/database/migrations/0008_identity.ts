import type { Migration } from './migration.ts';

export const migration: Migration = {
  name: '0008_identity',
  statements: [
    // Null for a user that cannot log in with a password.
    `ALTER TABLE iam_user ADD COLUMN password_hash TEXT`,
    `ALTER TABLE instance ADD COLUMN status TEXT NOT NULL DEFAULT 'RUNNING'`,
  ],
};
