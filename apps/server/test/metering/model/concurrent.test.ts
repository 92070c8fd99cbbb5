import { parseCredits } from '@quotakit/engine';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectSoundLedger } from '../../support/ledger.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { setApplication } from '../../support/payer.ts';
import { spending, type Step } from './step.ts';
import { Subject } from './subject.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
});

const REFUSALS = new Set(['used_up', 'not_found', 'hold_ended', 'bad_request', 'idempotency_key_reused']);

/** All of a burst at once, through meters that know nothing of each other. */
async function burst(subject: Subject, steps: readonly Step[]): Promise<string[]> {
  return Promise.all(steps.map((step) => subject.take(step)));
}

async function stateOf({ payer: { userId } }: Subject) {
  const { database } = server;
  const [accounts, charges, holds, keys] = await Promise.all([
    database.selectFrom('account').selectAll().where('user_id', '=', userId).execute(),
    database.selectFrom('charge').selectAll().where('user_id', '=', userId).execute(),
    database.selectFrom('hold').selectAll().where('user_id', '=', userId).execute(),
    database.selectFrom('idempotency').selectAll().where('user_id', '=', userId).execute(),
  ]);
  return { accounts, charges, holds, keys };
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

describe('any steps at the same time', () => {
  it('overspend nothing, lose nothing, and do nothing twice', async () => {
    const bursts = fc.array(fc.array(spending, { minLength: 5, maxLength: 40, size: 'max' }), {
      minLength: 2,
      maxLength: 4,
    });
    const property = fc.asyncProperty(bursts, fc.boolean(), async (all, isHolder) => {
      const subject = await Subject.create(server, { tokens: isHolder ? 1_000_000 : 0, meters: 2 });
      await setApplication(server, subject.payer, { allow_consume_global: true });
      const outcomes: string[] = [];
      for (const steps of all) outcomes.push(...(await burst(subject, steps)));

      const { accounts, charges, holds, keys } = await stateOf(subject);
      for (const outcome of outcomes) {
        expect(
          outcome.startsWith('made') ||
            outcome === 'released' ||
            outcome === 'extended' ||
            REFUSALS.has(outcome),
        ).toBe(true);
      }
      for (const { kind, application_id: id, balance_micro: balance, held_micro: held } of accounts) {
        if (kind !== 'wallet') continue;
        expect(balance).toBeGreaterThanOrEqual(held);
        const paid = sum(
          charges.filter((charge) => charge.application_id === id).map((charge) => charge.amount_micro),
        );
        expect(balance).toBe(10_000_000n - paid);
        const live = holds.filter((hold) => hold.application_id === id && hold.state === 'Held');
        expect(held).toBe(sum(live.map((hold) => hold.amount_micro)));
      }
      // A charge is made by a charge step or by a capture; a key makes one thing, however often it comes.
      const answered = outcomes.filter((outcome) => outcome.startsWith('made charge')).length;
      const kept = keys.map(({ body }) => JSON.parse(body) as { id: string; amount: number; state?: string });
      expect(charges.length).toBeLessThanOrEqual(answered);
      expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
      for (const { id, amount, state } of kept) {
        const made =
          state === undefined
            ? charges.find((charge) => charge.id === id)
            : holds.find((hold) => hold.id === id);
        expect(made?.amount_micro).toBe(parseCredits(amount));
      }
      expect(new Set(holds.flatMap(({ charge_id: id }) => id ?? [])).size).toBe(
        holds.filter(({ state }) => state === 'Captured').length,
      );
    });
    await fc.assert(property, { numRuns: 25, seed: inject('seed'), endOnFailure: true });
  });
});
