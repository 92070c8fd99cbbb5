import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expireHolds } from '../../src/metering/expireHolds.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { balancesOf, createPayer, type Payer } from '../support/payer.ts';
import { startTestServer, toRequest, type CallOptions, type TestServer } from '../support/server.ts';

let server: TestServer;
let gateway: TestGateway;
let payer: Payer;
let answer: (request: Request) => Response | Promise<Response>;
const upstream = serve({ fetch: (request) => answer(request), hostname: '127.0.0.1', port: 0 });

beforeAll(async () => {
  if (!upstream.listening) await once(upstream, 'listening');
  server = await startTestServer();
  gateway = await startGateway(server.services);
  const { port } = upstream.address() as AddressInfo;
  await server.database.deleteFrom('api').execute();
  await setService({ upstream_url: `http://127.0.0.1:${port}/base/` });
});
beforeEach(async () => {
  answer = () => new Response('ok');
  payer = await createPayer(server, { own: 1 });
});
afterAll(async () => {
  await gateway.close();
  await expectSoundLedger(server.database);
  await server.close();
  upstream.close();
});

const setService = (columns: { upstream_url?: string; price_micro?: bigint }) =>
  server.database.updateTable('service').set(columns).where('alias', '=', 'chatgpt').execute();
const call = (route: string, options: CallOptions = {}) => gateway.fetch(toRequest(route, options));
const held = async () => {
  const holds = server.database.selectFrom('hold').selectAll().where('user_id', '=', payer.userId);
  return (await holds.where('state', '=', 'Held').execute()).length;
};

describe('the gateway', () => {
  it('forwards a call, streams the answer and charges the price', async () => {
    const seen: Request[] = [];
    answer = async (request) => {
      seen.push(request.clone());
      return new Response(`heard ${await request.text()}`, { status: 201, headers: { 'x-own': 'kept' } });
    };
    const response = await call('POST /chatgpt/v1/chat?stream=1', { token: payer.token, text: 'hello' });
    expect([response.status, await response.text()]).toEqual([201, 'heard hello']);
    expect(response.headers.get('x-own')).toBe('kept');
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(new URL(seen[0]?.url ?? '').pathname).toBe('/base/v1/chat');
    expect(seen[0]?.headers.has('authorization')).toBe(false);
    expect(await balancesOf(server, payer)).toEqual([0.45, undefined]);
    expect(await held()).toBe(0);
  });

  it.each([400, 404, 500, 302])('charges nothing for an answer of %d', async (status) => {
    answer = () => new Response('no', { status, headers: status === 302 ? { location: '/' } : {} });
    const response = await call('GET /chatgpt/', { token: payer.token });
    expect([response.status, await response.text()]).toEqual([status, 'no']);
    expect(await balancesOf(server, payer)).toEqual([1, undefined]);
    expect(await held()).toBe(0);
  });

  it('charges nothing where the answer breaks off, or is not wanted', async () => {
    answer = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('part'));
          },
        }),
      );
    const response = await call('GET /chatgpt/', { token: payer.token });
    const reader = response.body?.getReader();
    await reader?.read();
    expect(await held()).toBe(1);
    await reader?.cancel();
    await expect.poll(held).toBe(0);
    expect(await balancesOf(server, payer)).toEqual([1, undefined]);
  });

  it('reserves the price: what one call holds, no other spends', async () => {
    let finish = () => {};
    const late = new Promise<void>((resolve) => (finish = resolve));
    answer = () => late.then(() => new Response('late'));
    const first = call('GET /chatgpt/', { token: payer.token });
    await expect.poll(held).toBe(1);
    const second = await call('GET /chatgpt/', { token: payer.token });
    expect([second.status, (await second.json()).error.code]).toEqual([402, 'used_up']);
    finish();
    expect(await (await first).text()).toBe('late');
    expect(await balancesOf(server, payer)).toEqual([0.45, undefined]);
  });

  it('gives back what a crash left held', async () => {
    answer = () => new Response(new ReadableStream());
    await call('GET /chatgpt/', { token: payer.token });
    const { clock } = server.services;
    await expireHolds(server.services, clock.now());
    expect(await held()).toBe(1);
    await expireHolds(server.services, new Date(clock.now().getTime() + 3_600_000));
    expect(await held()).toBe(0);
    expect(await balancesOf(server, payer)).toEqual([1, undefined]);
  });

  it('answers 502 where the upstream cannot be reached', async () => {
    answer = () => {
      throw new Error('not reached');
    };
    const { upstream_url } = await server.database
      .selectFrom('service')
      .select('upstream_url')
      .where('alias', '=', 'chatgpt')
      .executeTakeFirstOrThrow();
    await setService({ upstream_url: 'http://127.0.0.1:9/' });
    const response = await call('GET /chatgpt/', { token: payer.token });
    await setService({ upstream_url: upstream_url ?? '' });
    expect([response.status, (await response.json()).error.code]).toEqual([502, 'bad_gateway']);
    expect(await balancesOf(server, payer)).toEqual([1, undefined]);
  });

  it.each([
    ['GET /nowhere/v1', 404, 'no_api'],
    ['GET /midjourney/v1', 404, 'no_api'],
    ['GET /', 404, 'no_api'],
  ])('%s: %d', async (route, status, code) => {
    const response = await call(route, { token: payer.token });
    const body = await response.json();
    expect([response.status, body.error.code]).toEqual([status, code]);
    expect(body.trace_id).toBe(response.headers.get('x-request-id'));
  });

  it('lets in only a credential of the service, or of the Global application', async () => {
    const none = await call('GET /chatgpt/');
    expect([none.status, (await none.json()).error.code]).toEqual([401, 'no_token']);
    const other = await createPayer(server, { own: 5, global: 5 });
    await server.database
      .updateTable('application')
      .set({ service_id: server.demo.serviceId })
      .where('id', '=', other.applicationId)
      .execute();
    const wrong = await call('GET /chatgpt/', { token: other.token });
    expect([wrong.status, (await wrong.json()).error.code]).toEqual([401, 'token_mismatched']);
    const global = await call('GET /chatgpt/', { token: other.globalToken });
    expect([global.status, await global.text()]).toEqual([200, 'ok']);
    expect(await balancesOf(server, other)).toEqual([5, 4.45]);
  });
});
