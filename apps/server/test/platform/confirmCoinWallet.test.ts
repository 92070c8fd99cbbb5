import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../support/ledger.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { createWallet, type Wallet } from '../support/wallet.ts';

let server: TestServer;
let wallet: Wallet;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());
beforeEach(async () => void (wallet = await createWallet()));

const post = (path: string, body: object, token = server.demo.platformToken) =>
  server.call(`POST /api/v1/coin-wallet/${path}/`, { token, body });
const wallets = async (token = server.demo.platformToken) =>
  (await server.call('GET /api/v1/coin-infos/?user_id=me', { token })).body.items;

async function challenge(operation: 'bind' | 'unbind', token?: string) {
  const { body } = await post('challenge', { operation, address: wallet.address }, token);
  return { challenge_id: body.challenge_id, message: body.message as string };
}

async function confirm(operation: 'bind' | 'unbind', token?: string) {
  const { challenge_id, message } = await challenge(operation, token);
  return post('confirm', { challenge_id, signature: await wallet.sign(message) }, token);
}

/** A refusal, which has changed nothing. */
async function refusal(body: object, token?: string) {
  const before = await fingerprint(server.database);
  const answer = await post('confirm', body, token);
  expect(await fingerprint(server.database)).toBe(before);
  return [answer.status, answer.body.errors ?? answer.body];
}

const noChallenge = [400, { challenge_id: ['There is no open challenge with this id.'] }];
const wrongSignature = [400, { signature: ['Is not the signature of the message by this wallet.'] }];

describe('confirmCoinWallet', () => {
  it('binds the wallet and reads what it holds', async () => {
    server.services.tokenBalances.balances.set(wallet.address, 12_500_000n);
    const { status, body } = await confirm('bind');
    expect(status).toBe(200);
    expect(body).toMatchObject({ operation: 'bind', address: wallet.address, coin_info: { balance: 12.5 } });
    expect(await wallets()).toContainEqual(body.coin_info);
  });

  it('unbinds the wallet, which can then be bound by another user', async () => {
    await confirm('bind');
    const { status, body } = await confirm('unbind');
    expect([status, body]).toEqual([200, { operation: 'unbind', address: wallet.address, coin_info: null }]);
    const addresses = (await wallets()).map((bound: { address: string }) => bound.address);
    expect(addresses).not.toContain(wallet.address);
    expect((await confirm('bind', server.demo.stranger.platformToken)).status).toBe(200);
  });

  it('refuses a signature of another key, of another text, and one that is none', async () => {
    const { challenge_id, message } = await challenge('bind');
    const other = await createWallet();
    const signatures = [await other.sign(message), await wallet.sign(`${message} `), '1'.repeat(64)];
    for (const signature of [...signatures, '1'.repeat(70)]) {
      expect(await refusal({ challenge_id, signature })).toEqual(wrongSignature);
    }
    const signed = { challenge_id, signature: await wallet.sign(message) };
    expect((await post('confirm', signed)).status).toBe(200);
  });

  it('takes a challenge once, also of two at the same time', async () => {
    const { challenge_id, message } = await challenge('bind');
    const body = { challenge_id, signature: await wallet.sign(message) };
    const answers = await Promise.all([post('confirm', body), post('confirm', body)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect(await refusal(body)).toEqual(noChallenge);
  });

  it('answers alike to a foreign, an unknown and an expired challenge', async () => {
    const { challenge_id, message } = await challenge('bind');
    const signature = await wallet.sign(message);
    const { platformToken: stranger } = server.demo.stranger;
    expect(await refusal({ challenge_id, signature }, stranger)).toEqual(noChallenge);
    expect(await refusal({ challenge_id: crypto.randomUUID(), signature })).toEqual(noChallenge);
    server.services.clock.set(new Date(server.services.clock.now().getTime() + 600_000));
    expect(await refusal({ challenge_id, signature })).toEqual(noChallenge);
  });

  it('refuses a wallet that another user has bound', async () => {
    await confirm('bind', server.demo.holder.platformToken);
    const { challenge_id, message } = await challenge('bind');
    expect(await refusal({ challenge_id, signature: await wallet.sign(message) })).toEqual([
      409,
      { detail: 'Another user has bound this wallet.', code: 'duplication' },
    ]);
  });

  it('gives a wallet to one of two users who bind it at the same time', async () => {
    const tokens = [server.demo.platformToken, server.demo.stranger.platformToken];
    const bodies = [];
    for (const token of tokens) {
      const { challenge_id, message } = await challenge('bind', token);
      bodies.push({ challenge_id, signature: await wallet.sign(message) });
    }
    const answers = await Promise.all(bodies.map((body, index) => post('confirm', body, tokens[index])));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('only reads the balance again where the caller has bound the wallet already', async () => {
    const { body: first } = await confirm('bind');
    server.services.tokenBalances.balances.set(wallet.address, 1n);
    const { status, body } = await confirm('bind');
    expect([status, body.coin_info]).toEqual([200, { ...first.coin_info, balance: 0.000001 }]);
  });

  it('leaves a wallet to others when its user is deleted', async () => {
    const { platformToken: token } = server.demo.stranger;
    await confirm('bind', token);
    expect((await server.call('DELETE /api/v1/users/me/', { token })).status).toBe(204);
    expect((await confirm('bind')).status).toBe(200);
  });

  it('refuses to unbind a wallet that is not bound', async () => {
    const { challenge_id, message } = await challenge('unbind');
    expect(await refusal({ challenge_id, signature: await wallet.sign(message) })).toEqual([
      400,
      { challenge_id: ['The wallet is not bound.'] },
    ]);
  });

  it('can be repeated where the blockchain did not answer', async () => {
    const { challenge_id, message } = await challenge('bind');
    const body = { challenge_id, signature: await wallet.sign(message) };
    server.services.tokenBalances.available = false;
    expect(await refusal(body)).toMatchObject([502, { code: 'provider_unavailable' }]);
    server.services.tokenBalances.available = true;
    expect((await post('confirm', body)).status).toBe(200);
  });

  it('refuses a signature that is not in base 58', async () => {
    const { challenge_id } = await challenge('bind');
    expect((await refusal({ challenge_id, signature: '0'.repeat(88) }))[0]).toBe(400);
  });
});
