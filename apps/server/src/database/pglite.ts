import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import type { Database, Tables } from './database.ts';
import { readTimestamp } from './readTimestamp.ts';

/** Where an embedded database comes from. */
export interface EmbeddedOptions {
  /** The folder that keeps it; in memory where left out. */
  readonly folder?: string;
  /** A dump to start from. */
  readonly dump?: Blob;
}

/** An embedded database; `destroy()` closes it. */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<Database> {
  return databaseOn(await createPGlite(options));
}

/** The database of an engine. */
export async function databaseOn(pglite: PGlite): Promise<Database> {
  const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  await sql`SET TIME ZONE 'UTC'`.execute(database);
  return database;
}

/** The engine of an embedded database, with our reading of column types. */
export function createPGlite({ folder, dump }: EmbeddedOptions): Promise<PGlite> {
  return PGlite.create({
    ...(folder !== undefined && { dataDir: folder }),
    ...(dump !== undefined && { loadDataDir: dump }),
    parsers: { [types.INT8]: BigInt, [types.TIMESTAMPTZ]: readTimestamp },
  });
}
