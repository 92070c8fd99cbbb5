import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './support/server.ts';

const GUIDE = new URL('../../docs/src/content/docs/guides/growing-past-one-machine.mdx', import.meta.url);

// Stand-ins for what Citus brings, with its rules about keys and references.
const CITUS = [
  `CREATE TABLE placed (name TEXT PRIMARY KEY, kind TEXT NOT NULL)`,
  `CREATE FUNCTION create_reference_table(name TEXT) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM name::regclass;
      INSERT INTO placed VALUES (name, 'reference');
    END $$`,
  `CREATE FUNCTION create_distributed_table(name TEXT, by_column TEXT, colocate_with TEXT DEFAULT 'none')
    RETURNS void LANGUAGE plpgsql AS $$
    DECLARE broken TEXT;
    BEGIN
      SELECT string_agg(indexrelid::regclass::text, ', ') INTO broken FROM pg_index
      WHERE indrelid = name::regclass AND indisunique AND NOT EXISTS (
        SELECT FROM pg_attribute WHERE attrelid = indrelid AND attname = by_column AND attnum = ANY(indkey)
      );
      IF broken IS NOT NULL THEN RAISE EXCEPTION '% of % lacks %', broken, name, by_column; END IF;
      INSERT INTO placed VALUES (name, 'distributed');
    END $$`,
];

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

async function statementsOfGuide(): Promise<string[]> {
  const text = await readFile(GUIDE, 'utf8');
  const [, after = ''] = text.split('## Shards');
  const [, block = ''] = /```sql\n([\s\S]*?)```/.exec(after) ?? [];
  return block
    .replaceAll(/^--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);
}

describe('the statements of the guide', () => {
  it('run, and every table that a placed one refers to is placed too', async () => {
    for (const statement of CITUS) await sql.raw(statement).execute(server.database);
    const statements = await statementsOfGuide();
    expect(statements.length).toBeGreaterThan(15);
    for (const statement of statements) await sql.raw(statement).execute(server.database);

    const { rows } = await sql<{ reference: string }>`
      SELECT from_table.name || ' to ' || confrelid::regclass::text AS reference
      FROM pg_constraint JOIN placed from_table ON from_table.name::regclass = conrelid
      LEFT JOIN placed to_table ON to_table.name::regclass = confrelid
      WHERE contype = 'f' AND (to_table.name IS NULL
        OR from_table.kind = 'reference' AND to_table.kind = 'distributed')`.execute(server.database);
    expect(rows).toEqual([]);
  });

  it('distribute every table that a charge writes', async () => {
    const { rows } = await sql<{ name: string }>`
      SELECT name FROM placed WHERE kind = 'distributed' ORDER BY name`.execute(server.database);
    expect(rows.map(({ name }) => name)).toEqual([
      'account',
      'api_usage',
      'application',
      'charge',
      'credential',
      'hold',
      'idempotency',
      'ledger_entry',
    ]);
  });
});
