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

/** The last digest of a database, and where its write-ahead log ended just before that was taken. */
const digests = new WeakMap<Database, { readonly position: string; readonly digest: string }>();

/** A digest of all rows of all tables: it stays the same while nothing changes. */
export async function fingerprint(database: Database): Promise<string> {
  const position = await endOfLog(database);
  const known = digests.get(database);
  // Every change of a row is written to the log: where it has not grown, no table is read again.
  if (known?.position === position) return known.digest;
  const digest = await digestOf(database);
  digests.set(database, { position, digest });
  return digest;
}

async function endOfLog(database: Database): Promise<string> {
  const { rows } = await sql<{ position: string }>`
    SELECT pg_current_wal_insert_lsn()::text AS position`.execute(database);
  return rows[0]!.position;
}

async function digestOf(database: Database): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`.execute(database);
  const parts = tables.map(async ({ name }) => {
    const { rows } = await sql<{ digest: string | null }>`
      SELECT md5(string_agg(digest, ',' ORDER BY digest)) AS digest
      FROM (SELECT (to_jsonb(entry) - ${noted})::text AS digest FROM ${sql.table(name)} AS entry) AS entries
      `.execute(database);
    return `${name} ${rows[0]?.digest}`;
  });
  return (await Promise.all(parts)).join('\n');
}
