import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Database } from '../../src/database/database.ts';

/** Asserts that every balance follows from the ledger, and that all accounts sum to zero. */
export async function expectSoundLedger(database: Database): Promise<void> {
  const { rows: unsound } = await sql`
    SELECT account.id, account.kind, account.balance_micro FROM account
    WHERE balance_micro <> (
      SELECT coalesce(sum(CASE WHEN to_account_id = account.id THEN amount_micro ELSE -amount_micro END), 0)
      FROM ledger_entry WHERE account.id IN (from_account_id, to_account_id)
    )`.execute(database);
  expect(unsound).toEqual([]);
  const { rows } = await sql<{
    total: bigint;
  }>`SELECT sum(balance_micro)::bigint AS total FROM account`.execute(database);
  expect(rows[0]?.total).toBe(0n);
}

/** A digest of all rows of all tables: it stays the same while nothing changes. */
export async function fingerprint(database: Database): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`.execute(database);
  const digests = tables.map(async ({ name }) => {
    const { rows } = await sql<{ digest: string | null }>`
      SELECT md5(string_agg(entry::text, ',' ORDER BY entry::text)) AS digest FROM ${sql.table(name)} AS entry
      `.execute(database);
    return `${name} ${rows[0]?.digest}`;
  });
  return (await Promise.all(digests)).join('\n');
}
