import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSoundLedger } from '../support/ledger.ts';
import { balancesOf, createPayer, setApplication } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
});

const charge = (token: string, amount: number) =>
  server.call('POST /api/v1/charges/', { token, body: { amount } });

describe('createCharge: which wallet pays', () => {
  it('the application’s own quota, if it covers the price', async () => {
    const payer = await createPayer(server, { own: 50, global: 100 });
    const { status, body, headers } = await charge(payer.token, 0.55);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      amount: 0.55,
      list_price: 0.55,
      discount: 0,
      application_id: payer.applicationId,
      scope: 'Individual',
      remaining_amount: 49.45,
      credential_id: payer.credentialId,
      api_id: null,
      trace_id: headers.get('x-request-id'),
      created_at: '2026-09-01T12:00:00.000000Z',
    });
    expect(await balancesOf(server, payer)).toEqual([49.45, 100]);
  });

  it('down to the last micro-credit', async () => {
    const payer = await createPayer(server, { own: 0.000001, global: 1 });
    expect((await charge(payer.token, 0.000001)).body).toMatchObject({
      scope: 'Individual',
      remaining_amount: 0,
    });
    expect((await charge(payer.token, 0.000001)).body).toMatchObject({
      scope: 'Global',
      remaining_amount: 0.999999,
    });
  });

  it('the Global application, if the own quota is short and it is allowed', async () => {
    const payer = await createPayer(server, { own: 2, global: 5 });
    const { status, body } = await charge(payer.token, 4);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      application_id: payer.globalApplicationId,
      scope: 'Global',
      remaining_amount: 1,
    });
    expect(await balancesOf(server, payer)).toEqual([2, 1]);
  });

  it.each([
    ['it is not allowed', { own: 2, global: 5 }, false, 'allow it to consume the global balance'],
    ['neither covers the price', { own: 2, global: 3.999999 }, true, 'or the global balance'],
    ['only the sum covers the price', { own: 3, global: 3 }, true, 'or the global balance'],
    ['there is no Global application', { own: 2 }, true, 'Top up the application'],
  ])('none, if %s: 402 that says what to do', async (_case, wallets, allowed, advice) => {
    const payer = await createPayer(server, wallets);
    await setApplication(server, payer, { allow_consume_global: allowed });
    const before = await balancesOf(server, payer);
    const { status, body, headers } = await charge(payer.token, 4);
    expect(status).toBe(402);
    expect(body).toEqual({
      error: { code: 'used_up', message: expect.stringContaining(advice) },
      trace_id: headers.get('x-request-id'),
    });
    expect(await balancesOf(server, payer)).toEqual(before);
  });

  it('the Global application alone, for its own credential', async () => {
    const payer = await createPayer(server, { own: 10, global: 5 });
    expect((await charge(payer.globalToken, 4)).body).toMatchObject({ scope: 'Global', remaining_amount: 1 });
    const { status, body } = await charge(payer.globalToken, 4);
    expect([status, body.error.message]).toEqual([402, expect.stringContaining('the Global application')]);
    expect(await balancesOf(server, payer)).toEqual([10, 1]);
  });

  it('never another user’s Global application', async () => {
    await createPayer(server, { own: 0.000001, global: 100 });
    const payer = await createPayer(server, { own: 1 });
    expect((await charge(payer.token, 2)).status).toBe(402);
  });
});

describe('createCharge: discount', () => {
  it.each([
    [999_999, 0, 0.55],
    [1_000_000, 0.03, 0.5335],
    [1_500_000, 0.03, 0.5335],
    [300_000_000, 0.2, 0.44],
  ])('holding %d $ACE takes off %d', async (tokens, discount, amount) => {
    const payer = await createPayer(server, { own: 1, tokens });
    const { body } = await charge(payer.token, 0.55);
    expect(body).toMatchObject({ list_price: 0.55, discount, amount });
    expect(body.remaining_amount).toBe(Number((1 - amount).toFixed(6)));
  });

  it('decides with the discounted price, also in the Global application', async () => {
    const payer = await createPayer(server, { own: 0.5, global: 0.97, tokens: 1_000_000 });
    expect((await charge(payer.token, 1)).body).toMatchObject({
      scope: 'Global',
      amount: 0.97,
      remaining_amount: 0,
    });
  });

  it('rounds half up to a micro-credit', async () => {
    const payer = await createPayer(server, { own: 1, tokens: 5_000_000 });
    expect((await charge(payer.token, 0.00001)).body.amount).toBe(0.00001);
    expect((await charge(payer.token, 0.000011)).body.amount).toBe(0.00001);
  });

  it('is none for a Global credential', async () => {
    const payer = await createPayer(server, { own: 1, global: 5, tokens: 300_000_000 });
    expect((await charge(payer.globalToken, 1)).body).toMatchObject({ discount: 0, amount: 1 });
  });

  it('of 100 % charges nothing and is on record', async () => {
    const payer = await createPayer(server, { own: 1, tokens: 900_000_000 });
    await server.database
      .updateTable('coin_policy')
      .set({ discount_ppm: 1_000_000 })
      .where('threshold_micro', '=', 200_000_000n * 1_000_000n)
      .execute();
    expect((await charge(payer.token, 1)).body).toMatchObject({
      amount: 0,
      discount: 1,
      remaining_amount: 1,
    });
  });
});
