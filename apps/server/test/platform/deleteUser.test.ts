import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeter } from '../../src/metering/meter.ts';
import { micro } from '@quotakit/engine';
import { addPlatformToken } from '../support/platformToken.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { balancesOf, createPayer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
});

async function createUser() {
  const payer = await createPayer(server, { own: 10, global: 20, tokens: 5 });
  return { ...payer, platformToken: await addPlatformToken(server, payer.userId) };
}
const remove = (token: string) => server.call('DELETE /api/v1/users/me/', { token });

describe('deleteUser', () => {
  it('ends tokens, applications, credentials and wallets, and gives up what was left', async () => {
    const user = await createUser();
    expect((await remove(user.platformToken)).status).toBe(204);
    expect((await server.call('GET /api/v1/users/me/', { token: user.platformToken })).status).toBe(401);
    for (const token of [user.token, user.globalToken]) {
      const charge = await server.call('POST /api/v1/charges/', { token, body: { amount: 1 } });
      expect([charge.status, charge.body.error.code]).toEqual([401, 'invalid_token']);
    }
    expect(await balancesOf(server, user)).toEqual([0, 0]);
    const coins = server.database.selectFrom('coin_info').selectAll().where('user_id', '=', user.userId);
    expect(await coins.execute()).toEqual([]);
  });

  it('leaves other users alone', async () => {
    const [user, other] = [await createUser(), await createUser()];
    await remove(user.platformToken);
    expect(await balancesOf(server, other)).toEqual([10, 20]);
    expect((await server.call('GET /api/v1/users/me/', { token: other.platformToken })).status).toBe(200);
  });

  it('and charges of the same user never wait for each other for ever', async () => {
    for (let round = 0; round < 10; round++) {
      const user = await createUser();
      const meters = [createMeter(server.database), createMeter(server.database)];
      const charges = Array.from({ length: 20 }, (_, place) =>
        meters[place % 2]!.charge({
          kind: 'charge',
          spender: { ...user, tokenHash: null },
          key: null,
          apiId: null,
          listPrice: micro(1n),
          traceId: crypto.randomUUID(),
          at: server.services.clock.now(),
        }),
      );
      const [removed, ...settled] = await Promise.allSettled([remove(user.platformToken), ...charges]);
      expect(removed).toMatchObject({ status: 'fulfilled', value: { status: 204 } });
      const refused = settled.filter(({ status }) => status === 'rejected');
      for (const refusal of refused) {
        expect(refusal).toMatchObject({ reason: { name: 'AuthenticationFailure' } });
      }
      expect(await balancesOf(server, user)).toEqual([0, 0]);
    }
  });
});
