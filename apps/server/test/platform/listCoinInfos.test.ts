import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const list = (query: string, token = server.demo.platformToken) =>
  server.call(`GET /api/v1/coin-infos/${query}`, { token });

describe('listCoinInfos', () => {
  it('is empty where no wallet is bound', async () => {
    expect((await list(`?user_id=${server.demo.userId}`)).text).toBe('{"count":0,"items":[]}');
  });

  it('shows the wallet and what it holds', async () => {
    const { userId, platformToken } = server.demo.holder;
    const { body } = await list('?user_id=me', platformToken);
    expect(body.count).toBe(1);
    expect(body.items[0]).toMatchObject({ user_id: userId, balance: 1_500_000, tags: null });
  });

  it('requires user_id', async () => {
    const { status, body } = await list('');
    expect(status).toBe(400);
    expect(Object.keys(body.errors)).toEqual(['user_id']);
  });

  it('refuses another user’s id with 403', async () => {
    expect((await list(`?user_id=${server.demo.holder.userId}`)).status).toBe(403);
  });
});
