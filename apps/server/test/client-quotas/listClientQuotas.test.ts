import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instanceOf, invalid, type Instance } from '../support/instance.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let instance: Instance;
beforeAll(async () => {
  server = await startTestServer();
  instance = instanceOf(server);
  for (let i = 0; i < 25; i++) {
    server.services.clock.set(new Date(Date.UTC(2026, 8, 1, 12, 0, i)));
    await instance.createQuota(i === 0 ? '配额_first' : `Quota_${i}`);
  }
});
afterAll(() => server.close());

async function names(query: string): Promise<string[]> {
  const { status, body } = await instance.call(`GET /app-quotas${query}`);
  expect([status, body.size]).toEqual([200, body.quotas.length]);
  return body.quotas.map((quota: { name: string }) => quota.name);
}

describe('listClientQuotas', () => {
  it('shows the newest first, 20 on a page', async () => {
    const { body } = await instance.call('GET /app-quotas');
    expect([body.size, body.total]).toEqual([20, 25]);
    expect(body.quotas[0].name).toBe('Quota_24');
    expect(await names('?offset=20')).toEqual(['Quota_4', 'Quota_3', 'Quota_2', 'Quota_1', '配额_first']);
  });

  it.each([
    ['?limit=3', 3],
    ['?limit=0', 20],
    ['?limit=-5', 20],
    ['?limit=501', 25],
    ['?limit=2147483647', 25],
    ['?limit=500&offset=-1', 25],
    ['?limit=500&offset=24', 1],
    ['?offset=25', 0],
    ['?offset=2147483647', 0],
  ])('takes %s for a page of %i', async (query, size) => {
    expect(await names(query)).toHaveLength(size);
  });

  it('clamps a limit above 500', async () => {
    const { instanceId } = server.demo;
    const made = { call_limits: 1, time_unit: 'DAY', time_interval: 1, created_at: new Date(0) } as const;
    const rows = Array.from({ length: 500 }, (_, i) => ({
      ...made,
      instance_id: instanceId,
      id: i.toString(16).padStart(32, '0'),
      name: `Bulk${i}`,
    }));
    await server.database.insertInto('client_quota').values(rows).execute();
    const { body } = await instance.call('GET /app-quotas?limit=501');
    expect([body.size, body.total]).toEqual([500, 525]);
    await server.database.deleteFrom('client_quota').where('name', 'like', 'Bulk%').execute();
  });

  it.each([
    ['ota_24', ['Quota_24']],
    ['Quota_2', ['Quota_24', 'Quota_23', 'Quota_22', 'Quota_21', 'Quota_20', 'Quota_2']],
    ['配额', ['配额_first']],
    ['quota_24', []],
    ['%', []],
    ['Quota%4', []],
    ['\\', []],
    ["'", []],
  ])('finds names with %s in them', async (text, found) => {
    expect(await names(`?name=${encodeURIComponent(text)}`)).toEqual(found);
  });

  it('takes _ for itself and not for any character', async () => {
    expect(await names('?name=a_2&limit=500')).toHaveLength(6);
    expect(await names('?name=Q_ota')).toEqual([]);
  });

  it('takes an empty name for none', async () => {
    expect(await names('?name=')).toHaveLength(20);
  });

  it('shows the quotas of its instance only', async () => {
    const other = instanceOf(server, server.demo.otherProject);
    expect((await other.call('GET /app-quotas')).body).toEqual({ size: 0, total: 0, quotas: [] });
  });

  it.each([
    ['limit', '?limit=ten'],
    ['limit', '?limit=1.5'],
    ['offset', '?offset=99999999999'],
    ['name', '?name=%00'],
    ['ordering', '?ordering=name'],
  ])('refuses a wrong %s: %s', async (name, query) => {
    const { status, body } = await instance.call(`GET /app-quotas${query}`);
    expect([status, body]).toEqual([400, invalid(name)]);
  });
});
