import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/node/postgres.ts';
import { postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { audit } from './support/audit.ts';
import { createCallers } from './support/callers.ts';
import { createPayers, quiet } from './support/payers.ts';
import { startServerProcess, verifyLedgerByCommand, type ServerProcess } from './support/serverProcess.ts';

const hasPostgres = postgresPrograms() !== undefined;
if (!hasPostgres)
  console.warn('Skipped: faults of PostgreSQL, which is not installed (apt-get install postgresql).');

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.skipIf(!hasPostgres)('PostgreSQL that is killed under load', () => {
  let postgres: PostgresServer;
  let server: ServerProcess;
  beforeAll(async () => void (postgres = await startPostgres()));
  afterAll(async () => {
    await server.stop();
    await postgres.stop();
  });

  it('costs nothing but refusals, and the server goes on by itself', async () => {
    await postgres.execute('CREATE DATABASE faults');
    const url = postgres.urlOf('faults');
    const before = openPostgres({ url, connections: 1, logger: quiet });
    const callers = createCallers(await createPayers(before));
    await before.destroy();
    server = await startServerProcess({ DATABASE_URL: url });
    for (let round = 0; round < 3; round++) {
      let done = false;
      const load = callers.run(server.api, () => done);
      await pause(300);
      await postgres.kill();
      await pause(300);
      const chargedBefore = callers.statuses.get(201) ?? 0;
      await postgres.restart();
      await expect
        .poll(() => callers.statuses.get(201) ?? 0, { timeout: 60_000 })
        .toBeGreaterThan(chargedBefore + 20);
      done = true;
      await load;
      await callers.settle(server.api);
      const database = openPostgres({ url, connections: 1, logger: quiet });
      await audit(database, callers);
      await database.destroy();
    }
    expect([...callers.statuses.keys()].toSorted()).toEqual([201, 500]);
    expect(callers.longest()).toBeLessThan(11_000);
    verifyLedgerByCommand({ DATABASE_URL: url });
  });
});
