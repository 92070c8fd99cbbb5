import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import {
  bind,
  createLimitedPayer,
  createQuota,
  quotaBody,
  unbind,
  type LimitedPayer,
} from '../support/limitedPayer.ts';
import { balancesOf } from '../support/payer.ts';
import { startTestServer, toRequest, type TestServer } from '../support/server.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

let server: TestServer;
let payer: LimitedPayer;
let began: number;
beforeAll(async () => {
  server = await startTestServer();
  began = server.services.clock.now().getTime();
});
beforeEach(async () => {
  at(0);
  payer = await createLimitedPayer(server);
});
afterAll(() => server.close());

/** Sets the clock, from where the tests began: 12:00:00. */
const at = (milliseconds: number) => server.services.clock.set(new Date(began + milliseconds));
const post = (path: string, body: object = { amount: 1 }) =>
  server.call(`POST /api/v1/${path}/`, { token: payer.token, body });
const charge = async () => (await post('charges')).status;
async function statuses(count: number): Promise<number[]> {
  const seen: number[] = [];
  for (let call = 0; call < count; call++) seen.push(await charge());
  return seen;
}

describe('a client quota', () => {
  it('limits the calls of a window, and says what is left', async () => {
    await bind(payer, await createQuota(payer.instance));
    const first = await post('charges');
    expect([first.status, first.headers.get('ratelimit'), first.headers.get('ratelimit-policy')]).toEqual([
      201,
      '"client-quota";r=2;t=60',
      '"client-quota";q=3;w=60',
    ]);
    at(20_500);
    expect(await statuses(2)).toEqual([201, 201]);
    const { status, headers, body } = await post('charges');
    expect([status, body.error.code]).toEqual([429, 'too_many_requests']);
    expect([headers.get('retry-after'), headers.get('ratelimit')]).toEqual(['40', '"client-quota";r=0;t=40']);
    expect(await balancesOf(server, payer)).toEqual([997, undefined]);
  });

  it('begins with the first call, and then tiles time', async () => {
    await bind(payer, await createQuota(payer.instance));
    at(10 * SECOND);
    expect(await statuses(4)).toEqual([201, 201, 201, 429]);
    at(70 * SECOND - 1);
    expect(await charge()).toBe(429);
    at(70 * SECOND);
    expect(await statuses(4)).toEqual([201, 201, 201, 429]);
    // The windows go on from the first call: this one began at 130 s, though no call did.
    at(189 * SECOND);
    expect((await post('charges')).headers.get('ratelimit')).toBe('"client-quota";r=2;t=1');
  });

  it('with a reset_time tiles time from there', async () => {
    await bind(payer, await createQuota(payer.instance, { reset_time: '2026-09-01 11:59:30' }));
    expect((await post('charges')).headers.get('ratelimit')).toBe('"client-quota";r=2;t=30');
    at(30 * SECOND);
    expect((await post('charges')).headers.get('ratelimit')).toBe('"client-quota";r=2;t=60');
  });

  it('is not in force before its reset_time', async () => {
    await bind(payer, await createQuota(payer.instance, { reset_time: '2026-09-01 12:00:10' }));
    at(10 * SECOND - 1);
    expect(await statuses(5)).toEqual([201, 201, 201, 201, 201]);
    expect((await post('charges')).headers.has('ratelimit')).toBe(false);
    at(10 * SECOND);
    expect(await statuses(4)).toEqual([201, 201, 201, 429]);
  });

  it('does not count what it refuses', async () => {
    const quotaId = await createQuota(payer.instance);
    await bind(payer, quotaId);
    expect(await statuses(6)).toEqual([201, 201, 201, 429, 429, 429]);
    const { name } = (await payer.instance.call(`GET /app-quotas/${quotaId}`)).body;
    await payer.instance.call(`PUT /app-quotas/${quotaId}`, quotaBody({ call_limits: 5 }, name));
    expect(await statuses(3)).toEqual([201, 201, 429]);
  });

  it('counts anew when its windows change, and goes on where only its limit does', async () => {
    const quotaId = await createQuota(payer.instance, { call_limits: 1 });
    await bind(payer, quotaId);
    const { name } = (await payer.instance.call(`GET /app-quotas/${quotaId}`)).body;
    const change = (settings: object) =>
      payer.instance.call(`PUT /app-quotas/${quotaId}`, quotaBody({ call_limits: 1, ...settings }, name));
    expect(await statuses(2)).toEqual([201, 429]);
    await change({ call_limits: 2 });
    expect(await statuses(2)).toEqual([201, 429]);
    await change({ time_interval: 2 });
    expect(await statuses(2)).toEqual([201, 429]);
    await change({ time_interval: 2, reset_time: '2026-09-01 11:59:00' });
    expect(await statuses(2)).toEqual([201, 429]);
    await change({ time_unit: 'HOUR', reset_time: '2026-09-01 11:59:00' });
    expect(await statuses(2)).toEqual([201, 429]);
    await change({ time_unit: 'HOUR', reset_time: '2026-09-01 11:59:00' });
    expect(await statuses(1)).toEqual([429]);
  });

  it('lets go of an app that is unbound, and counts anew when it is bound again', async () => {
    const quotaId = await createQuota(payer.instance);
    await bind(payer, quotaId);
    expect(await statuses(4)).toEqual([201, 201, 201, 429]);
    await unbind(payer, quotaId);
    expect(await statuses(4)).toEqual([201, 201, 201, 201]);
    await bind(payer, quotaId);
    expect(await statuses(4)).toEqual([201, 201, 201, 429]);
    await payer.instance.call(`DELETE /app-quotas/${quotaId}`);
    expect(await charge()).toBe(201);
  });

  it('counts each app by itself', async () => {
    const quotaId = await createQuota(payer.instance);
    const other = await createLimitedPayer(server);
    await bind(payer, quotaId);
    await bind(other, quotaId);
    expect(await statuses(4)).toEqual([201, 201, 201, 429]);
    payer = other;
    expect(await statuses(4)).toEqual([201, 201, 201, 429]);
  });

  it('leaves those alone whose credential is no key of an app', async () => {
    await bind(payer, await createQuota(payer.instance));
    const { token } = payer;
    payer = { ...(await createLimitedPayer(server)) };
    expect(await statuses(5)).toEqual([201, 201, 201, 201, 201]);
    expect(token).not.toBe(payer.token);
  });

  it('counts holds and the items of a batch', async () => {
    await bind(payer, await createQuota(payer.instance));
    const hold = await post('holds');
    expect([hold.status, hold.headers.get('ratelimit')]).toEqual([201, '"client-quota";r=2;t=60']);
    expect((await post(`holds/${hold.body.id}/capture`, {})).status).toBe(200);
    const items = [{ amount: 1 }, { amount: 1 }, { amount: 1 }];
    const { body } = await post('charges/batch', { items });
    expect(body.items.map((item: { status: number }) => item.status)).toEqual([201, 201, 429]);
    expect((await post('holds')).status).toBe(429);
  });

  it('allows exactly its limit to calls that come at once', async () => {
    await bind(payer, await createQuota(payer.instance, { call_limits: 25 }));
    const seen = await Promise.all(Array.from({ length: 60 }, charge));
    expect(seen.filter((status) => status === 201)).toHaveLength(25);
  });
});

describe('a client quota at the gateway', () => {
  let upstream: Upstream;
  let gateway: TestGateway;
  beforeAll(async () => {
    upstream = await startUpstream();
    gateway = await startGateway(server.services);
    await server.database.deleteFrom('api').execute();
    await server.database
      .updateTable('service')
      .set({ upstream_url: upstream.url })
      .where('alias', '=', 'chatgpt')
      .execute();
  });
  afterAll(async () => {
    await gateway.close();
    upstream.close();
  });

  it('limits calls, before they cost anything', async () => {
    const call = () => gateway.fetch(toRequest('GET /chatgpt/', { token: payer.token }));
    await bind(payer, await createQuota(payer.instance, { call_limits: 1 }));
    const first = await call();
    expect([first.status, await first.text()]).toEqual([200, 'ok']);
    expect(first.headers.get('ratelimit')).toBe('"client-quota";r=0;t=60');
    expect(first.headers.get('ratelimit-policy')).toBe('"client-quota";q=1;w=60');
    const second = await call();
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await second.json()).error.code).toBe('too_many_requests');
    expect(await balancesOf(server, payer)).toEqual([999.45, undefined]);
  });

  it('counts them with the charges of the same credential', async () => {
    await bind(payer, await createQuota(payer.instance, { call_limits: 2 }));
    expect(await charge()).toBe(201);
    await (await gateway.fetch(toRequest('GET /chatgpt/', { token: payer.token }))).text();
    expect(await charge()).toBe(429);
    at(MINUTE);
    expect(await charge()).toBe(201);
  });
});
