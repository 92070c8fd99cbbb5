import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database, Tables } from '../database/database.ts';
import { readTimestamp } from '../database/readTimestamp.ts';
import type { Logger } from '../logger.ts';

/** Where a PostgreSQL server is. */
export interface PostgresOptions {
  /** Such as `postgresql://user:password@host:5432/quotakit`. It holds a password: it is never logged. */
  readonly url: string;
  /** The most connections that this process opens. */
  readonly connections: number;
  /** How long to wait for one of them. 10 seconds where left out. */
  readonly waitMilliseconds?: number;
  readonly logger: Logger;
}

const { builtins } = pg.types;
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.INT8]: BigInt,
  [builtins.TIMESTAMPTZ]: readTimestamp,
};

/** A database on a PostgreSQL server, behind a pool; `destroy()` closes it. */
export function openPostgres({
  url,
  connections,
  waitMilliseconds = 10_000,
  logger,
}: PostgresOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: waitMilliseconds,
    options: '-c timezone=UTC',
    types: { getTypeParser: (id, format) => PARSERS[id] ?? pg.types.getTypeParser(id, format) },
  });
  // The pool replaces a connection that breaks, idle or in use; without a listener the process would end.
  const report = (error: Error) => logger.warn({ err: error }, 'A connection to the database broke.');
  pool.on('error', report);
  pool.on('connect', (client) => client.on('error', report));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
