import { micro } from '@quotakit/engine';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Command, Spender } from '../../src/metering/commands.ts';
import { runBatch } from '../../src/metering/meter.ts';
import { createPayer, setApplication, type Payer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

// What the guide "Growing past one machine" says that one charge locks and touches.
const TABLES = [
  'account',
  'application',
  'api_usage',
  'charge',
  'coin_info',
  'coin_policy',
  'credential',
  'hold',
  'idempotency',
  'ledger_entry',
  'user_account',
] as const;

let server: TestServer;
let payer: Payer;
beforeAll(async () => void (server = await startTestServer()));
beforeEach(async () => {
  payer = await createPayer(server, { own: 1, global: 10 });
  await setApplication(server, payer, { allow_consume_global: true });
  await createPayer(server, { own: 1, global: 10 });
});
afterAll(() => server.close());

const spender = (): Spender => ({ ...payer, tokenHash: null });
const command = (amount: bigint) => ({
  spender: spender(),
  apiId: null,
  listPrice: micro(amount),
  key: { key: 'k', keptAs: crypto.randomUUID(), requestHash: '' },
  traceId: crypto.randomUUID(),
  at: server.services.clock.now(),
});

/** What the rest of the database can still lock, while a command's transaction is open: the others are locked. */
async function lockedBy(given: Command): Promise<string[]> {
  let locked: string[] = [];
  const undone = new Error('undone');
  const run = server.database.transaction().execute(async (transaction) => {
    const [settled] = await runBatch(transaction, [given]);
    if (!settled?.ok) throw new Error('The command was refused.', { cause: settled?.error });
    locked = await notLockable();
    throw undone;
  });
  await expect(run).rejects.toBe(undone);
  return locked;
}

async function notLockable(): Promise<string[]> {
  const found: string[] = [];
  for (const table of TABLES) {
    const { rows } = await sql<{ row: string }>`
      SELECT to_json(${sql.ref(table)})::text AS row FROM ${sql.table(table)}
      EXCEPT SELECT row FROM (
        SELECT to_json(${sql.ref(table)})::text AS row FROM ${sql.table(table)} FOR UPDATE SKIP LOCKED
      ) AS lockable`.execute(server.database);
    for (const { row } of rows) {
      const {
        user_id: userId,
        kind,
        application_id: application,
      } = JSON.parse(row) as Record<string, string>;
      const owner = userId === payer.userId ? 'of the payer' : 'of another';
      const which = application === payer.globalApplicationId ? 'Global' : application ? 'own' : '';
      found.push([table, kind, which, owner].filter(Boolean).join(' '));
    }
  }
  return found.toSorted();
}

const touched = async () => {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const { rows } = await sql<{ text: string }>`
      SELECT to_json(${sql.ref(table)})::text AS text FROM ${sql.table(table)}`.execute(server.database);
    for (const { text } of rows) counts[`${table} ${text}`] = 1;
  }
  return counts;
};

/** The tables whose rows a command changes or adds to, and whether all of them are the payer's. */
async function changesOf(given: Command): Promise<Record<string, number>> {
  const before = await touched();
  await server.database.transaction().execute((transaction) => runBatch(transaction, [given]));
  const changed = Object.keys(await touched()).filter((row) => !(row in before));
  for (const row of changed) expect(row).toContain(payer.userId);
  return Object.fromEntries(
    TABLES.map(
      (table) => [table, changed.filter((row) => row.startsWith(`${table} `)).length] as const,
    ).filter(([, count]) => count > 0),
  );
}

const oneConnection = (): boolean => 'dump' in inject('store');

describe('one charge', () => {
  it('locks rows of the payer only', async ({ skip }) => {
    if (oneConnection()) skip('The embedded database has one connection: no other can look for locks.');
    expect(await lockedBy({ ...command(550_000n), kind: 'charge' })).toEqual([
      'account consumed of the payer',
      'account wallet Global of the payer',
      'account wallet own of the payer',
      'credential own of the payer',
    ]);
  });

  it('adds one row each, and changes two accounts and the credential', async () => {
    expect(await changesOf({ ...command(550_000n), kind: 'charge' })).toEqual({
      account: 2,
      api_usage: 1,
      charge: 1,
      credential: 1,
      idempotency: 1,
      ledger_entry: 1,
    });
  });

  it('paid by the global balance leaves the own wallet alone', async () => {
    expect(await changesOf({ ...command(5_000_000n), kind: 'charge' })).toMatchObject({ account: 2 });
    const own = await server.database
      .selectFrom('account')
      .select('balance_micro')
      .where('application_id', '=', payer.applicationId)
      .executeTakeFirstOrThrow();
    expect(own.balance_micro).toBe(1_000_000n);
  });
});

describe('one hold', () => {
  const hold = () =>
    ({
      ...command(550_000n),
      kind: 'hold',
      serviceId: null,
      description: null,
      lastsMilliseconds: 60_000,
    }) as const;

  it('changes one account and the credential, and moves nothing', async () => {
    expect(await changesOf(hold())).toEqual({ account: 1, credential: 1, hold: 1, idempotency: 1 });
  });

  it('is locked while it is captured', async ({ skip }) => {
    if (oneConnection()) skip('The embedded database has one connection: no other can look for locks.');
    const { value } = await server.services.meter.hold(hold());
    const call = { apiId: null, serviceId: null, statusCode: 201, elapsedMilliseconds: 0 };
    const capture = { ...command(1n), kind: 'capture', holdId: value.id, listPrice: null, call } as const;
    expect(await lockedBy(capture)).toEqual([
      'account consumed of the payer',
      'account wallet Global of the payer',
      'account wallet own of the payer',
      'account written_off of the payer',
      'credential own of the payer',
      'hold own of the payer',
    ]);
  });
});
