import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const list = (query = '') =>
  server.call(`GET /api/v1/coin-policies/${query}`, { token: server.demo.platformToken });

describe('listCoinPolicies', () => {
  it('answers as source document 003 shows', async () => {
    const { status, body } = await list('?limit=3');
    expect(status).toBe(200);
    expect(body.count).toBe(174);
    expect(body.items).toHaveLength(3);
    expect(body.items[0]).toEqual({
      id: 'dc4b6e60-b4de-4853-92fc-cc566efd3e5b',
      service_id: '5d732942-4d44-48be-958e-dd8474d8aa8d',
      threshold: 1_000_000,
      discount: 0.03,
      created_at: '2026-03-21T13:11:47.766904Z',
      updated_at: '2026-03-21T13:11:47.766923Z',
      tags: null,
      metadata: null,
      service: { id: '5d732942-4d44-48be-958e-dd8474d8aa8d', title: 'ChatDoc 问答' },
    });
  });

  it('filters by service', async () => {
    const { body } = await list(`?service_id=${server.demo.serviceId}`);
    const steps = body.items.map((item: { threshold: number; discount: number }) => [
      item.threshold,
      item.discount,
    ]);
    expect(steps).toEqual([
      [1e6, 0.03],
      [5e6, 0.05],
      [2e7, 0.08],
      [5e7, 0.12],
      [1e8, 0.16],
      [2e8, 0.2],
    ]);
    expect((await list('?service_id=00000000-0000-4000-8000-000000000000')).body.count).toBe(0);
  });

  it('answers 400 for bad parameters and 401 without a token', async () => {
    expect((await list('?service_id=x')).status).toBe(400);
    expect((await list('?limit=1000')).status).toBe(400);
    expect((await server.call('GET /api/v1/coin-policies/')).status).toBe(401);
  });
});
