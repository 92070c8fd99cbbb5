import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { createPayer, type Payer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let payer: Payer;
beforeEach(async () => {
  server = await startTestServer();
  payer = await createPayer(server, { own: 10 });
  const charge = { token: payer.token, body: { amount: 4 } };
  for (let made = 0; made < 2; made++) await server.call('POST /api/v1/charges/', charge);
});
afterEach(() => server.close());

/** The checks that find something after a statement that the server itself would never run. */
async function checksAfter(statement: string): Promise<string[]> {
  await sql.raw('ALTER TABLE ledger_entry DISABLE TRIGGER ALL').execute(server.database);
  await sql.raw(statement).execute(server.database);
  const findings = await verifyLedger(server.database);
  expect(new Set(findings.map(({ userId }) => userId))).toEqual(new Set([payer.userId]));
  return [...new Set(findings.map(({ check }) => check))];
}

describe('verifyLedger', () => {
  it('finds nothing in sound accounts', async () => {
    expect(await verifyLedger(server.database)).toEqual([]);
  });

  it('names a balance that was changed by hand, with what it should be', async () => {
    const wallet = `application_id = '${payer.applicationId}'`;
    expect(await checksAfter(`UPDATE account SET balance_micro = 3000000 WHERE ${wallet}`)).toEqual([
      'balance differs from the sum of its ledger entries',
      'accounts of a user do not sum to zero',
    ]);
    const [finding] = await verifyLedger(server.database);
    expect(finding).toMatchObject({ stored: '3000000', expected: '2000000' });
  });

  it.each([
    [
      "DELETE FROM ledger_entry WHERE cause = 'charge' AND from_balance_micro = 6000000",
      [
        'balance differs from the sum of its ledger entries',
        'balance after an entry does not follow from the entry before it',
        'charge differs from its ledger entry',
      ],
    ],
    [
      "UPDATE ledger_entry SET amount_micro = 1 WHERE cause = 'charge' AND from_balance_micro = 2000000",
      [
        'balance differs from the sum of its ledger entries',
        'balance after an entry does not follow from the entry before it',
        'charge differs from its ledger entry',
      ],
    ],
    [
      'UPDATE account SET held_micro = 1000000 WHERE balance_micro = 2000000',
      ['account differs from the sum of its holds'],
    ],
  ])('finds the trace of: %s', async (statement, checks) => {
    const mine = `${statement} AND user_id = '${payer.userId}'`;
    expect(await checksAfter(mine)).toEqual(checks);
  });

  it('finds a lost charge and a wrong use of a credential', async () => {
    const mine = `user_id = '${payer.userId}'`;
    expect(await checksAfter(`DELETE FROM charge WHERE ${mine}`)).toEqual([
      'entry of a charge that does not exist',
      'credential differs from the sum of its charges',
    ]);
  });

  it('finds an entry of no account, and a balance below its floor', async () => {
    const mine = `user_id = '${payer.userId}'`;
    expect(await checksAfter(`DELETE FROM account WHERE kind = 'consumed' AND ${mine}`)).toContain(
      'entry names an account that does not exist',
    );
    await sql.raw('ALTER TABLE account DROP CONSTRAINT account_check1').execute(server.database);
    expect(
      await checksAfter(`UPDATE account SET held_micro = 9000000 WHERE kind = 'wallet' AND ${mine}`),
    ).toContain('balance is below its floor');
  });
});
