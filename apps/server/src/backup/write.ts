import { sql } from 'kysely';
import { createSha256 } from '../crypto.ts';
import { rowsOf } from '../database/cursor.ts';
import type { Database, Transaction } from '../database/database.ts';
import { rowLine, type BackupEnd, type BackupHeader } from './format.ts';
import { tablesInOrder, type BackedUpTable } from './tables.ts';

/** What a backup is made with. */
export interface BackupOptions {
  readonly key: string;
  readonly at: Date;
  /** Takes a line without its end. */
  readonly write: (line: string) => Promise<void>;
  readonly expect: (rows: number) => void;
  readonly advance: (rows: number) => void;
}

/** Writes all rows as they are at one moment, whatever is written meanwhile. Resolves with their number. */
export function writeBackup(database: Database, options: BackupOptions): Promise<number> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((transaction) => writeTables(transaction, options));
}

async function writeTables(
  transaction: Transaction,
  { key, at, write, expect, advance }: BackupOptions,
): Promise<number> {
  const hash = createSha256();
  const add = async (line: string): Promise<void> => {
    hash.update(`${line}\n`);
    await write(line);
  };
  const tables = await tablesInOrder(transaction);
  const rows = await countRows(transaction, tables);
  expect(rows);
  const migrations = await appliedMigrations(transaction);
  const header: BackupHeader = { quotakit_backup: 1, created_at: at.toISOString(), key, migrations, rows };
  await add(JSON.stringify(header));
  for (const { name } of tables) {
    for await (const batch of rowsOf(transaction, rowsAsText(name))) {
      for (const { row } of batch) await add(rowLine(name, row));
      advance(batch.length);
    }
  }
  const end: BackupEnd = { end: { sha256: hash.digest() } };
  await write(JSON.stringify(end));
  return rows;
}

/** Line ends outside of strings are white space in JSON, and would end the line of the backup. */
function rowsAsText(table: string) {
  return sql<{ row: string }>`
    SELECT translate(row_to_json(whole)::text, E'\\n\\r', '  ') AS row FROM ${sql.table(table)} AS whole`;
}

async function countRows(transaction: Transaction, tables: readonly BackedUpTable[]): Promise<number> {
  let count = 0n;
  for (const { name } of tables) {
    const { rows } = await sql<{ count: bigint }>`SELECT count(*) FROM ${sql.table(name)}`.execute(
      transaction,
    );
    count += rows[0]?.count ?? 0n;
  }
  return Number(count);
}

async function appliedMigrations(transaction: Transaction): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM schema_migration ORDER BY name`.execute(transaction);
  return rows.map(({ name }) => name);
}
