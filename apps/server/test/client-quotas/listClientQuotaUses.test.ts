import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instanceOf, type Instance } from '../support/instance.ts';
import { bind, createLimitedPayer, createQuota, type LimitedPayer } from '../support/limitedPayer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const SECOND = 1000;

let server: TestServer;
let instance: Instance;
let began: number;
beforeAll(async () => {
  server = await startTestServer();
  instance = instanceOf(server);
  began = server.services.clock.now().getTime();
});
afterAll(() => server.close());

const at = (milliseconds: number) => server.services.clock.set(new Date(began + milliseconds));

async function charge({ token }: LimitedPayer, times: number): Promise<void> {
  for (let call = 0; call < times; call++) {
    await server.call('POST /api/v1/charges/', { token, body: { amount: 1 } });
  }
}

async function uses(query = '') {
  const { status, body } = await instance.call(`GET /app-quota-uses${query}`);
  expect([status, body.size]).toEqual([200, body.uses.length]);
  return body;
}

describe('listClientQuotaUses', () => {
  it('counts what each app has used of its window, the closest to its limit first', async () => {
    expect(await uses()).toEqual({ size: 0, total: 0, uses: [] });
    const quotaId = await createQuota(instance);
    const wide = await createQuota(instance, { call_limits: 100 });
    const [some, all, most] = [
      await createLimitedPayer(server),
      await createLimitedPayer(server),
      await createLimitedPayer(server),
    ];
    await bind(some, quotaId);
    await bind(all, quotaId);
    await bind(most, wide);
    expect((await uses()).total).toBe(0);
    await charge(some, 1);
    await charge(all, 4);
    await charge(most, 40);
    at(20.5 * SECOND);
    const { total, uses: listed } = await uses();
    const { name } = (await instance.call(`GET /app-quotas/${quotaId}`)).body;
    expect(total).toBe(3);
    expect(listed[0]).toEqual({
      app_id: all.appId,
      app_name: `app ${all.credentialId}`,
      app_key: all.credentialId,
      app_quota_id: quotaId,
      app_quota_name: name,
      call_limits: 3,
      used_calls: 3,
      reset_seconds: 40,
    });
    const shown = listed.map((use: { app_id: string; used_calls: number }) => [use.app_id, use.used_calls]);
    expect(shown.slice(1)).toEqual([
      [most.appId, 40],
      [some.appId, 1],
    ]);
  });

  it('gives pages, and counts anew in the next window', async () => {
    const { total, uses: second } = await uses('?offset=1&limit=1');
    expect([total, second[0].used_calls]).toEqual([3, 40]);
    expect((await uses('?limit=-1&offset=-5')).size).toBe(3);
    expect((await uses('?offset=3')).uses).toEqual([]);
    at(60 * SECOND);
    const counts = (await uses()).uses.map((use: { used_calls: number }) => use.used_calls);
    expect(counts).toEqual([0, 0, 0]);
  });

  it('leaves out an app whose first window has not begun', async () => {
    const payer = await createLimitedPayer(server);
    await bind(payer, await createQuota(instance, { reset_time: '2036-09-01 12:00:00' }));
    expect((await uses()).total).toBe(3);
  });
});
