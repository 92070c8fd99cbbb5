import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/database/pglite.ts';
import { openPostgres } from '../../src/node/postgres.ts';
import { postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { audit } from './support/audit.ts';
import { createCallers } from './support/callers.ts';
import { createPayers, quiet } from './support/payers.ts';
import { startServerProcess, verifyLedgerByCommand } from './support/serverProcess.ts';

const LOAD_MILLISECONDS = 250;
const CHARGES_A_ROUND = 12;

/** Until charges were acknowledged, however slow the machine is, and then to no foreseeable moment. */
async function underLoad({ statuses }: Pick<ReturnType<typeof createCallers>, 'statuses'>): Promise<void> {
  const charged = () => statuses.get(201) ?? 0;
  const before = charged();
  await expect.poll(charged).toBeGreaterThan(before + CHARGES_A_ROUND);
  await new Promise((resolve) => setTimeout(resolve, LOAD_MILLISECONDS * Math.random()));
}

const hasPostgres = postgresPrograms() !== undefined;
if (!hasPostgres)
  console.warn('Skipped: faults on PostgreSQL, which is not installed (apt-get install postgresql).');

describe.skipIf(!hasPostgres)('a server on PostgreSQL that is killed under load', () => {
  let postgres: PostgresServer;
  beforeAll(async () => void (postgres = await startPostgres()));
  afterAll(() => postgres.stop());

  it('loses and doubles nothing, 20 times', async () => {
    await postgres.execute('CREATE DATABASE faults');
    const url = postgres.urlOf('faults');
    const database = openPostgres({ url, connections: 2, logger: quiet });
    const callers = createCallers(await createPayers(database));
    for (let round = 0; round < 20; round++) {
      const server = await startServerProcess({ DATABASE_URL: url });
      await callers.settle(server.api);
      let killed = false;
      const load = callers.run(server.api, () => killed);
      await underLoad(callers);
      await server.kill();
      killed = true;
      await load;
      await audit(database, callers);
    }
    const server = await startServerProcess({ DATABASE_URL: url });
    await callers.settle(server.api);
    await server.stop();
    await audit(database, callers);
    await database.destroy();
    verifyLedgerByCommand({ DATABASE_URL: url });
    expect([...callers.fates.values()].every((fate) => fate === 'charged')).toBe(true);
    expect(callers.statuses.get(201)).toBeGreaterThan(200);
  });
});

describe('an embedded server that is killed under load', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'quotakit-faults-'))));
  afterAll(() => rm(folder, { recursive: true }));

  it('loses and doubles nothing, 5 times, and its folder opens again', async () => {
    const data = path.join(folder, 'data');
    const made = await openEmbedded({ folder: data });
    const callers = createCallers(await createPayers(made));
    await made.destroy();
    const environment = { QUOTAKIT_DATA: data };
    for (let round = 0; round < 5; round++) {
      const server = await startServerProcess(environment);
      await callers.settle(server.api);
      let killed = false;
      const load = callers.run(server.api, () => killed);
      await underLoad(callers);
      await server.kill();
      killed = true;
      await load;
    }
    const server = await startServerProcess(environment);
    await callers.settle(server.api);
    await server.stop();
    verifyLedgerByCommand(environment);
    const database = await openEmbedded({ folder: data });
    await audit(database, callers);
    await database.destroy();
    expect(callers.statuses.get(201)).toBeGreaterThan(50);
  });
});
