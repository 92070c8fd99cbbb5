import { base58 } from '@scure/base';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';
import { createWallet } from '../support/wallet.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const challenge = (body: object, token = server.demo.platformToken) =>
  server.call('POST /api/v1/coin-wallet/challenge/', { token, body });
const rows = () => server.database.selectFrom('coin_challenge').selectAll().execute();

describe('createCoinWalletChallenge', () => {
  it('names the user, the operation, the wallet, a nonce and the end', async () => {
    const { address } = await createWallet();
    const { status, body } = await challenge({ operation: 'bind', address });
    expect([status, body.operation, body.address]).toEqual([201, 'bind', address]);
    expect(body.expires_at).toBe('2026-09-01T12:10:00.000000Z');
    expect(body.message.split('\n')).toEqual([
      'Quotakit: bind wallet',
      `User: ${server.demo.userId}`,
      `Address: ${address}`,
      expect.stringMatching(/^Nonce: [0-9a-f]{32}$/),
      'Expires: 2026-09-01T12:10:00.000000Z',
    ]);
    const again = await challenge({ operation: 'bind', address });
    expect(again.body.message).not.toBe(body.message);
  });

  it.each([
    ['31 bytes', base58.encode(new Uint8Array(31).fill(255))],
    ['33 bytes', '1'.repeat(33)],
    ['a key of small order', '1'.repeat(32)],
    ['a key of small order with a sign', base58.encode(new Uint8Array(32).fill(128, 31))],
    ['a character that is not of base 58', '0xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU'],
  ])('refuses an address of %s', async (_what, address) => {
    const { status, body } = await challenge({ operation: 'bind', address });
    expect([status, Object.keys(body.errors)]).toEqual([400, ['address']]);
  });

  it('refuses other operations and fields', async () => {
    const { address } = await createWallet();
    expect((await challenge({ operation: 'transfer', address })).status).toBe(400);
    expect((await challenge({ operation: 'bind', address, user_id: 'me' })).status).toBe(400);
    expect((await challenge({ operation: 'bind' })).status).toBe(400);
  });

  it('keeps no expired challenges of the user', async () => {
    expect((await rows()).length).toBeGreaterThan(1);
    server.services.clock.set(new Date('2026-09-01T12:10:00Z'));
    const { body } = await challenge({ operation: 'bind', address: (await createWallet()).address });
    const own = (await rows()).filter((row) => row.user_id === server.demo.userId);
    expect(own.map(({ id }) => id)).toEqual([body.challenge_id]);
  });
});
