import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';

/** A table that a backup holds. */
export interface BackedUpTable {
  readonly name: string;
  /** The column that the database numbers; null for none. */
  readonly identity: string | null;
  /** The other tables that its rows refer to. */
  readonly parents: readonly string[];
}

/** All tables of the schema but that of the migrations, each after those that it refers to. */
export async function tablesInOrder(transaction: Transaction): Promise<BackedUpTable[]> {
  const { rows } = await sql<BackedUpTable>`
    SELECT relname AS name,
      (SELECT attname FROM pg_attribute WHERE attrelid = pg_class.oid AND attidentity <> '') AS identity,
      coalesce((
        SELECT json_agg(DISTINCT parent.relname) FROM pg_constraint
        JOIN pg_class parent ON parent.oid = confrelid
        WHERE conrelid = pg_class.oid AND contype = 'f' AND confrelid <> conrelid
      ), '[]') AS parents
    FROM pg_class
    WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND relname <> 'schema_migration'
    ORDER BY relname`.execute(transaction);
  return parentsFirst(rows);
}

/** Throws where tables refer to each other in a ring. */
export function parentsFirst(tables: readonly BackedUpTable[]): BackedUpTable[] {
  const ordered: BackedUpTable[] = [];
  const placed = new Set<string>();
  while (ordered.length < tables.length) {
    const next = tables.filter(
      ({ name, parents }) => !placed.has(name) && parents.every((parent) => placed.has(parent)),
    );
    if (next.length === 0) throw new Error('Tables refer to each other in a ring.');
    for (const table of next) placed.add(table.name);
    ordered.push(...next);
  }
  return ordered;
}
