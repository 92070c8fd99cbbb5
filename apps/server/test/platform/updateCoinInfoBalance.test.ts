import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let id: string;
let address: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ id, address } = (await stored())[0]);
});
afterAll(() => server.close());

const update = (of: string, token = server.demo.holder.platformToken) =>
  server.call(`POST /api/v1/coin-infos/${of}/update-balance/`, { token });
const stored = async () => {
  const token = server.demo.holder.platformToken;
  return (await server.call('GET /api/v1/coin-infos/?user_id=me', { token })).body.items;
};

describe('updateCoinInfoBalance', () => {
  it('keeps what the wallet holds now', async () => {
    server.services.tokenBalances.balances.set(address, 5_000_000_000_001n);
    const { status, body } = await update(id);
    expect([status, body.balance]).toEqual([200, 5_000_000.000001]);
    expect(body.updated_at).toBe('2026-09-01T12:00:00.000000Z');
    expect(await stored()).toEqual([body]);
  });

  it('changes the discount of the next charge', async () => {
    const { credentialToken: token } = server.demo.holder;
    server.services.tokenBalances.balances.set(address, 0n);
    expect((await update(id)).body.balance).toBe(0);
    const { body } = await server.call('POST /api/v1/charges/', { token, body: { amount: 1 } });
    expect(body.amount).toBe(1);
  });

  it('answers 404 to another user and for an unknown wallet', async () => {
    expect((await update(id, server.demo.platformToken)).status).toBe(404);
    expect((await update(crypto.randomUUID())).status).toBe(404);
  });

  it('answers 400 to an id that is no UUID', async () => {
    const { status, body } = await update('1');
    expect([status, Object.keys(body.errors)]).toEqual([400, ['id']]);
  });

  it('keeps the balance where the blockchain does not answer', async () => {
    const before = await stored();
    server.services.tokenBalances.available = false;
    const { status, body } = await update(id);
    server.services.tokenBalances.available = true;
    expect([status, body]).toEqual([
      502,
      { detail: 'The blockchain did not answer. Try again later.', code: 'provider_unavailable' },
    ]);
    expect(await stored()).toEqual(before);
  });
});
