import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const list = (query = '') =>
  server.call(`GET /api/v1/credentials/${query}`, { token: server.demo.platformToken });

describe('listCredentials', () => {
  it('lists the caller’s own, masked', async () => {
    const { status, body } = await list();
    expect([status, body.count]).toEqual([200, 1]);
    expect(body.items[0]).toMatchObject({ application_id: server.demo.applicationId, used_amount: 150 });
    expect(body.items[0].token).toMatch(/\*{4}/);
  });

  it('filters by application and exact name', async () => {
    expect((await list(`?application_id=${server.demo.applicationId}&name=demo`)).body.count).toBe(1);
    expect((await list('?name=dem')).body.count).toBe(0);
    expect((await list(`?application_id=${server.demo.stranger.applicationId}`)).body.count).toBe(0);
  });

  it('refuses another user’s id with 403', async () => {
    expect((await list(`?user_id=${server.demo.holder.userId}`)).status).toBe(403);
  });
});
