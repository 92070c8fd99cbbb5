import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { createUser, type User } from '../support/arrange/user.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { createPayer } from '../support/payer.ts';
import { startTestServer, toRequest, type TestServer } from '../support/server.ts';
import { addApi } from '../support/usage.ts';

let server: TestServer;
let user: User;
let answer: () => Response;
const upstream = serve({ fetch: () => answer(), hostname: '127.0.0.1', port: 0 });

beforeAll(async () => {
  if (!upstream.listening) await once(upstream, 'listening');
  server = await startTestServer();
  const { port } = upstream.address() as AddressInfo;
  await server.database
    .updateTable('service')
    .set({ upstream_url: `http://127.0.0.1:${port}/` })
    .where('id', '=', demoServiceIds.chatgpt)
    .execute();
});
beforeEach(async () => void (user = await createUser(server)));
afterAll(async () => {
  await server.close();
  upstream.close();
});

const post = (path: string, body?: object, headers = {}) =>
  server.call(`POST /api/v1/${path}/`, { token: user.token, body, headers });
const usages = async () =>
  (await server.call('GET /api/v1/usage/apis/', { token: user.platformToken })).body.items;

describe('what a charge records', () => {
  it('is one call with status 201', async () => {
    const api_id = await addApi(server);
    const { body: charge } = await post('charges', { amount: 0.55, api_id });
    expect(await usages()).toEqual([
      expect.objectContaining({
        application_id: user.applicationId,
        credential_id: user.credentialId,
        service_id: demoServiceIds.chatgpt,
        api: { id: api_id, title: 'Chat API' },
        status_code: 201,
        original_amount: 0.55,
        deducted_amount: 0.55,
        remaining_amount: charge.remaining_amount,
        elapsed: 0,
        trace_id: charge.trace_id,
        created_at: charge.created_at,
      }),
    ]);
  });

  it('is the price before and after the discount', async () => {
    const holder = server.demo.holder;
    const call = { token: holder.credentialToken, body: { amount: 0.55 } };
    const { body: charge } = await server.call('POST /api/v1/charges/', call);
    const { body } = await server.call(`GET /api/v1/usage/apis/?trace_id=${charge.trace_id}`, {
      token: holder.platformToken,
    });
    expect(body.items).toMatchObject([{ original_amount: 0.55, deducted_amount: charge.amount }]);
    expect(charge.amount).toBe(0.5335);
  });

  it('names the application that paid', async () => {
    const payer = await createPayer(server, { own: 1, global: 5 });
    await server.call('POST /api/v1/charges/', { token: payer.token, body: { amount: 2 } });
    const rows = server.database.selectFrom('api_usage').selectAll().where('user_id', '=', payer.userId);
    expect(await rows.execute()).toMatchObject([
      { application_id: payer.globalApplicationId, service_id: demoServiceIds.chatgpt },
    ]);
  });

  it('is nothing for a refused or a repeated one', async () => {
    expect((await post('charges', { amount: 1_000_001 })).status).toBe(402);
    expect(await usages()).toEqual([]);
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    await post('charges', { amount: 1 }, key);
    await post('charges', { amount: 1 }, key);
    expect(await usages()).toHaveLength(1);
  });

  it('is all of them, however many come at once', async () => {
    const amounts = Array.from({ length: 40 }, (_, place) => (place + 1) / 1e6);
    await Promise.all(amounts.map((amount) => post('charges', { amount })));
    const { body } = await server.call('GET /api/v1/usage/apis/aggregate/', { token: user.platformToken });
    expect(body.total).toBe(0.00082);
    expect(await usages()).toHaveLength(10);
  });
});

describe('what a hold records', () => {
  it('is one call when it is captured, with the API of the hold', async () => {
    const api_id = await addApi(server);
    const { body: hold } = await post('holds', { amount: 1, api_id });
    expect(await usages()).toEqual([]);
    expect((await post(`holds/${hold.id}/capture`, { amount: 0.4 })).status).toBe(200);
    expect(await usages()).toMatchObject([
      { api_id, status_code: 201, original_amount: 0.4, deducted_amount: 0.4, elapsed: 0 },
    ]);
  });

  it('is nothing when it is released', async () => {
    const { body: hold } = await post('holds', { amount: 1 });
    expect((await post(`holds/${hold.id}/release`)).status).toBe(200);
    expect(await usages()).toEqual([]);
  });
});

describe('what a call through the gateway records', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    await server.database.deleteFrom('api').execute();
    gateway = await startGateway(server.services);
  });
  afterAll(() => gateway.close());

  const call = async () => {
    const response = await gateway.fetch(toRequest('GET /chatgpt/', { token: user.token }));
    await response.text();
    return response.headers.get('x-request-id');
  };

  it.each([
    [200, 0.55],
    [204, 0.55],
    [404, 0],
    [503, 0],
  ])('is the status %d of the service, for %d credits', async (status, deducted) => {
    answer = () => new Response(status === 204 ? null : 'answer', { status });
    const trace_id = await call();
    expect(await usages()).toMatchObject([
      {
        trace_id,
        service: { alias: 'chatgpt' },
        api: null,
        status_code: status,
        original_amount: deducted,
        deducted_amount: deducted,
        remaining_amount: 1_000_000 - deducted,
      },
    ]);
  });

  it('is the status that the caller got where the service cannot be reached', async () => {
    const database = server.database.updateTable('service').where('id', '=', demoServiceIds.chatgpt);
    await database.set({ upstream_url: 'http://127.0.0.1:9/' }).execute();
    await call();
    expect(await usages()).toMatchObject([{ status_code: 502, deducted_amount: 0 }]);
  });
});
