import type { Database } from '@quotakit/server/src/database/database.ts';
import type { Spender } from '@quotakit/server/src/metering/commands.ts';
import { openPostgres } from '@quotakit/server/src/node/postgres.ts';
import { executeOn, startPostgres } from '@quotakit/server/test/support/postgres.ts';
import { seed } from '@quotakit/server/test/support/store.ts';
import { createPayers } from './payers.ts';

export const quiet = { error: console.error, warn() {}, info() {} };

/** A PostgreSQL server that writes durably, with the demo data and as many payers. */
export interface Store {
  readonly url: string;
  readonly database: Database;
  readonly payers: readonly Spender[];
  /** Brings the planner's figures up to date. */
  analyze(): Promise<void>;
  close(): Promise<void>;
}

export async function openStore(payerCount: number, connections = 10): Promise<Store> {
  const postgres = await startPostgres(['max_wal_size=4GB', 'shared_buffers=512MB']);
  await postgres.execute('CREATE DATABASE bench');
  const url = postgres.urlOf('bench');
  // Callers that share few connections wait as long as a slow disk makes them.
  const database = openPostgres({ url, connections, waitMilliseconds: 120_000, logger: quiet });
  await seed(database);
  const payers = await createPayers(database, payerCount);
  const analyze = () => executeOn(url, 'VACUUM ANALYZE');
  await analyze();
  return {
    url,
    database,
    payers,
    analyze,
    async close() {
      await database.destroy();
      await postgres.stop();
    },
  };
}
