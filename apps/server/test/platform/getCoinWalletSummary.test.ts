import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';
import { createWallet } from '../support/wallet.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const get = (token: string) => server.call('GET /api/v1/coin-wallet/summary/', { token });

async function hold(tokens: bigint): Promise<void> {
  const at = server.services.clock.now();
  const { address } = await createWallet();
  await server.database
    .insertInto('coin_info')
    .values({
      id: crypto.randomUUID(),
      user_id: server.demo.holder.userId,
      address,
      balance_micro: tokens * 1_000_000n,
      created_at: at,
      updated_at: at,
    })
    .execute();
}

describe('getCoinWalletSummary', () => {
  it('is empty without a wallet', async () => {
    const { status, body } = await get(server.demo.platformToken);
    expect([status, body]).toEqual([200, { balance: 0, wallets: [], tiers: [] }]);
  });

  it('shows the best discount of each service, and no other', async () => {
    const { body } = await get(server.demo.holder.platformToken);
    expect(body).toMatchObject({ balance: 1_500_000, wallets: [{ balance: 1_500_000 }] });
    const services = body.tiers.map((reached: { service_id: string }) => reached.service_id);
    expect(services.length).toBeGreaterThan(1);
    expect(services).toEqual([...new Set(services)].toSorted());
    for (const reached of body.tiers) {
      expect(reached).toMatchObject({ threshold: 1_000_000, discount: 0.03 });
    }
  });

  it('adds wallets up', async () => {
    await hold(3_500_000n);
    const { body } = await get(server.demo.holder.platformToken);
    expect(body).toMatchObject({ balance: 5_000_000, wallets: [{}, {}] });
    expect(body.tiers[0]).toMatchObject({ threshold: 5_000_000, discount: 0.05 });
  });

  it('adds up more wallets than it shows', async () => {
    for (let wallet = 3; wallet <= 101; wallet++) await hold(1n);
    const { body } = await get(server.demo.holder.platformToken);
    expect([body.wallets.length, body.balance]).toEqual([100, 5_000_099]);
  });

  it('takes no parameters', async () => {
    const { holder } = server.demo;
    const route = 'GET /api/v1/coin-wallet/summary/?user_id=me';
    expect((await server.call(route, { token: holder.platformToken })).status).toBe(400);
  });
});
