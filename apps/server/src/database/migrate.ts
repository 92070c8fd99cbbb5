import { sql } from 'kysely';
import type { Database, Transaction } from './database.ts';
import { migrations } from './migrations/index.ts';

/** The data was written by a newer version of the server than this one. */
export class DatabaseTooNewError extends Error {
  override readonly name = 'DatabaseTooNewError';
}

const LOCK = 0x71_6b; // Any number that no other user of the database locks.

/**
 * Brings the schema up to date, in one transaction; a second server that starts meanwhile waits. Resolves with the names
 * of the migrations that were missing.
 */
export function migrate(database: Database): Promise<string[]> {
  return database.transaction().execute((transaction) => applyMigrations(transaction, () => true));
}

/** Applies the migrations that are missing and wanted. Resolves with their names. */
export async function applyMigrations(
  transaction: Transaction,
  isWanted: (name: string) => boolean,
): Promise<string[]> {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction);
  const applied = await appliedNames(transaction);
  refuseNewer(applied);
  const missing = migrations.filter(({ name }) => !applied.has(name) && isWanted(name));
  for (const { name, statements } of missing) {
    for (const statement of statements) await sql.raw(statement).execute(transaction);
    await sql`INSERT INTO schema_migration (name) VALUES (${name})`.execute(transaction);
  }
  return missing.map(({ name }) => name);
}

async function appliedNames(transaction: Transaction): Promise<Set<string>> {
  await sql`CREATE TABLE IF NOT EXISTS schema_migration (
    name TEXT PRIMARY KEY,
    applied_at TIMESTAMPTZ NOT NULL DEFAULT now()
  )`.execute(transaction);
  const { rows } = await sql<{ name: string }>`SELECT name FROM schema_migration`.execute(transaction);
  return new Set(rows.map((row) => row.name));
}

/** Throws {@link DatabaseTooNewError} where one of the names is not a migration of this version. */
export function refuseNewer(applied: Iterable<string>): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = [...applied].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new DatabaseTooNewError(
    `The data was written by a newer version of Quotakit (${unknown.join(', ')}). Update the server, or use another data folder.`,
  );
}
