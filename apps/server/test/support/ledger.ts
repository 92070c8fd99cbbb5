import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';

/** Asserts that every balance follows from the ledger, and that all accounts sum to zero. */
export async function expectSoundLedger(database: Database): Promise<void> {
  expect(await verifyLedger(database)).toEqual([]);
}

/** What a request changes by being made: when its token was used. */
const noted = sql`CASE WHEN to_jsonb(entry) ? 'used_at' THEN '{used_at,updated_at}'::text[] ELSE '{}' END`;

/** A digest of all rows of all tables: it stays the same while nothing changes. */
export async function fingerprint(database: Database): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`.execute(database);
  const digests = tables.map(async ({ name }) => {
    const { rows } = await sql<{ digest: string | null }>`
      SELECT md5(string_agg(digest, ',' ORDER BY digest)) AS digest
      FROM (SELECT (to_jsonb(entry) - ${noted})::text AS digest FROM ${sql.table(name)} AS entry) AS entries
      `.execute(database);
    return `${name} ${rows[0]?.digest}`;
  });
  return (await Promise.all(digests)).join('\n');
}
