import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';

/** Asserts that every balance follows from the ledger, and that all accounts sum to zero. */
export async function expectSoundLedger(database: Database): Promise<void> {
  expect(await verifyLedger(database)).toEqual([]);
}

/** A digest of all rows of all tables: it stays the same while nothing changes but when a token was last used. */
export async function fingerprint(database: Database): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`.execute(database);
  const digests = tables.map(async ({ name }) => {
    const { rows } = await sql<{ digest: string | null }>`
      SELECT md5(string_agg(line, ',' ORDER BY line)) AS digest
      FROM (SELECT ${name === 'platform_token' ? withoutUse : sql`entry::text`} AS line FROM ${sql.table(name)} AS entry)
        AS lines`.execute(database);
    return `${name} ${rows[0]?.digest}`;
  });
  return (await Promise.all(digests)).join('\n');
}

const withoutUse = sql`(id, user_id, token_hash, expired_at, tags::text, metadata::text)::text`;
