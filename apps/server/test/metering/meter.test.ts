import { micro } from '@quotakit/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChargeCommand } from '../../src/metering/commands.ts';
import { runBatch } from '../../src/metering/meter.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { balancesOf, createPayer, type Payer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
});

const charge = (payer: Payer, credits: number): ChargeCommand => ({
  kind: 'charge',
  spender: { ...payer, tokenHash: null },
  key: null,
  apiId: null,
  listPrice: micro(BigInt(credits) * 1_000_000n),
  traceId: crypto.randomUUID(),
  at: server.services.clock.now(),
});
const run = (commands: readonly ChargeCommand[]) =>
  server.database.transaction().execute((transaction) => runBatch(transaction, commands));

describe('a batch', () => {
  it('settles each command on what those before it left', async () => {
    const [one, other] = [await createPayer(server, { own: 5 }), await createPayer(server, { own: 1 })];
    const settled = await run([
      charge(one, 3),
      charge(other, 2),
      charge(one, 3),
      charge(one, 2),
      charge(other, 1),
    ]);
    expect(settled.map(({ ok }) => ok)).toEqual([true, false, false, true, true]);
    expect(settled[1]).toMatchObject({ error: { status: 402, code: 'used_up' } });
    expect(settled[3]).toMatchObject({
      value: { value: { remaining_amount: 0 }, replayed: false, available: 0n },
    });
    expect(await balancesOf(server, one)).toEqual([0, undefined]);
    expect(await balancesOf(server, other)).toEqual([0, undefined]);
  });

  it('of refusals only writes nothing', async () => {
    const payer = await createPayer(server, { own: 1 });
    const settled = await run([charge(payer, 2), charge(payer, 3)]);
    expect(settled.map(({ ok }) => ok)).toEqual([false, false]);
    expect(await balancesOf(server, payer)).toEqual([1, undefined]);
  });

  it('leaves a command of an unknown credential out', async () => {
    const payer = await createPayer(server, { own: 1 });
    const strange = {
      ...charge(payer, 1),
      spender: { ...payer, credentialId: crypto.randomUUID(), tokenHash: null },
    };
    const settled = await run([strange, charge(payer, 1)]);
    expect(settled.map(({ ok }) => ok)).toEqual([false, true]);
  });
});
