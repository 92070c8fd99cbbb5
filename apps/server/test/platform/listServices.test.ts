import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const list = (query = '', token?: string) => server.call(`GET /api/v1/services/${query}`, { token });

describe('listServices', () => {
  it('is public, by rank, ten at a time', async () => {
    const { status, body } = await list();
    expect(status).toBe(200);
    expect(body.count).toBe(29);
    expect(body.items).toHaveLength(10);
    expect(body.items[0]).toMatchObject({ title: 'ChatDoc 问答', rank: 1, applied: false, packages: [] });
  });

  it('says with a token what the caller has an application of', async () => {
    const { body } = await list('?alias=chatgpt', server.demo.platformToken);
    expect(body.items[0]).toMatchObject({ alias: 'chatgpt', applied: true, free_amount: 0 });
    expect(body.items[0].packages.map((entry: { price: number }) => entry.price)).toEqual([13.5, 120]);
  });

  it('filters by id, type and tag', async () => {
    const { serviceId, freeServiceId } = server.demo;
    expect((await list(`?id=${serviceId}&id=${freeServiceId}`)).body.count).toBe(2);
    expect((await list('?type=Proxy')).body).toEqual({ count: 0, items: [] });
    expect((await list('?tag=video')).body.count).toBe(6);
  });

  it('orders and pages', async () => {
    const { body } = await list('?ordering=-rank&limit=1&offset=1');
    expect(body.items.map((entry: { rank: number }) => entry.rank)).toEqual([28]);
  });

  it('hides private services from those who have no application of them', async () => {
    await server.database
      .updateTable('service')
      .set({ private: true })
      .where('alias', '=', 'chatgpt')
      .execute();
    expect((await list('?alias=chatgpt')).body.count).toBe(0);
    expect((await list('?alias=chatgpt', server.demo.platformToken)).body.count).toBe(1);
  });

  it('refuses a token that is not valid, and unknown parameters', async () => {
    expect((await list('', 'platform-v1-0')).status).toBe(401);
    const { status, body } = await list('?colour=red');
    expect(status).toBe(400);
    expect(Object.keys(body.errors)).toEqual(['colour']);
  });
});
