import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectSoundLedger } from '../../support/ledger.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { Model } from './model.ts';
import { anything } from './step.ts';
import { Subject } from './subject.ts';

const TEN = 10_000_000n;

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
});

async function balancesOf({ payer }: Subject): Promise<Record<'own' | 'global', bigint>> {
  const rows = await server.database
    .selectFrom('account')
    .select(['application_id', 'balance_micro'])
    .where('user_id', '=', payer.userId)
    .where('kind', '=', 'wallet')
    .execute();
  const of = (id: string) => BigInt(rows.find((row) => row.application_id === id)?.balance_micro ?? -1n);
  return { own: of(payer.applicationId), global: of(payer.globalApplicationId) };
}

describe('any steps, one after the other', () => {
  it('come to what the model says', async () => {
    const steps = fc.array(anything, { minLength: 20, maxLength: 60, size: 'max' });
    const property = fc.asyncProperty(steps, fc.boolean(), async (all, isHolder) => {
      const subject = await Subject.create(server, { tokens: isHolder ? 1_000_000 : 0, meters: 1 });
      const now = server.services.clock.now().getTime();
      const model = new Model({ own: TEN, global: TEN }, isHolder ? 3n : 0n, now);
      for (const step of all) {
        if (step.kind === 'limit' && !model.allowsLimit(step.amount)) continue;
        expect([step, await subject.take(step)]).toEqual([step, model.take(step)]);
      }
      expect(subject.holdIds).toHaveLength(model.holdCount);
      expect(await balancesOf(subject)).toEqual(model.balances);
    });
    await fc.assert(property, { numRuns: 40, seed: inject('seed'), endOnFailure: true });
  });
});
