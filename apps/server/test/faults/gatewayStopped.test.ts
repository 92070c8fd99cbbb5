import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { openPostgres } from '../../src/node/postgres.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';
import { createPayers, quiet } from './support/payers.ts';
import { startServerProcess, verifyLedgerByCommand } from './support/serverProcess.ts';

const CALLERS = 8;
/** What waits for a commit is at most what two credentials had ahead, in use and made anew. */
const MOST_UNSETTLED = 2 * 2 * 64 + CALLERS;
const CALLS_A_ROUND = 2 * MOST_UNSETTLED;

const hasPostgres = postgresPrograms() !== undefined;
if (!hasPostgres)
  console.warn('Skipped: a gateway that ends, which needs PostgreSQL (apt-get install postgresql).');

/** Calls over and over; gives the ids of the calls whose answers came whole, to which it goes on adding. */
function callOver(gateway: string, tokens: readonly string[]) {
  const answered: string[] = [];
  const ending = new AbortController();
  async function caller(place: number): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        const headers = { authorization: `Bearer ${tokens[place % 2]}` };
        const response = await fetch(`${gateway}/chatgpt/`, { headers });
        const isWhole = (await response.text()) === 'ok';
        if (response.status === 200 && isWhole) answered.push(response.headers.get('x-request-id') ?? '');
      } catch (error) {
        // The server is gone.
        if (!(error instanceof TypeError)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
  }
  const callers = Array.from({ length: CALLERS }, (_, place) => caller(place));
  const end = async () => {
    ending.abort();
    await Promise.all(callers);
  };
  return { answered, end };
}

describe.skipIf(!hasPostgres)('a gateway under load', () => {
  let postgres: PostgresServer;
  let database: Database;
  let upstream: Upstream;
  let tokens: string[];
  let environment: Record<string, string>;
  beforeAll(async () => {
    postgres = await startPostgres();
    await postgres.execute('CREATE DATABASE gateway');
    const url = postgres.urlOf('gateway');
    environment = { DATABASE_URL: url, QUOTAKIT_UPSTREAM_ALLOW: '127.0.0.1' };
    database = openPostgres({ url, connections: 2, logger: quiet });
    upstream = await startUpstream();
    tokens = await createPayers(database);
    await database.deleteFrom('api').execute();
    const service = { upstream_url: upstream.url, price_micro: 1n };
    await database.updateTable('service').set(service).where('id', '=', demoServiceIds.chatgpt).execute();
  });
  afterAll(async () => {
    upstream.close();
    await database.destroy();
    await postgres.stop();
  });

  const chargesOf = async (calls: readonly string[]) => {
    const charges = database.selectFrom('charge').select('trace_id').where('trace_id', 'in', calls);
    return (await charges.execute()).map(({ trace_id: id }) => id).toSorted();
  };
  const isOpen = async () => {
    const { reserved } = await database
      .selectFrom('account')
      .select(({ fn }) => fn.sum<string>('held_micro').as('reserved'))
      .executeTakeFirstOrThrow();
    return Number(reserved);
  };

  it('has charged each call that it answered when it ends in order', async () => {
    const server = await startServerProcess(environment);
    const load = callOver(server.gateway, tokens);
    await expect.poll(() => load.answered.length).toBeGreaterThan(CALLS_A_ROUND);
    await server.stop();
    await load.end();
    expect(await chargesOf(load.answered)).toEqual(load.answered.toSorted());
    expect(await isOpen()).toBe(0);
    verifyLedgerByCommand(environment);
  });

  it('has charged each call once but for the last ones where it is killed', async () => {
    for (let round = 0; round < 5; round++) {
      const server = await startServerProcess(environment);
      const load = callOver(server.gateway, tokens);
      await expect.poll(() => load.answered.length).toBeGreaterThan(CALLS_A_ROUND);
      await server.kill();
      await load.end();
      const charged = await chargesOf(load.answered);
      expect(new Set(charged).size).toBe(charged.length);
      const settled = load.answered.slice(0, -MOST_UNSETTLED);
      expect(settled.filter((id) => !charged.includes(id))).toEqual([]);
      await expectSoundLedger(database);
    }
    verifyLedgerByCommand(environment);
  });
});
