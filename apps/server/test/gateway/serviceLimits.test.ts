import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { createPayer, type Payer } from '../support/payer.ts';
import { startTestServer, toRequest, type TestServer } from '../support/server.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let server: TestServer;
let upstream: Upstream;
let gateway: TestGateway;
let payer: Payer;
beforeAll(async () => {
  server = await startTestServer();
  upstream = await startUpstream();
  gateway = await startGateway(server.services);
  await server.database.deleteFrom('api').execute();
});
beforeEach(async () => {
  upstream.answer = () => new Response('ok');
  payer = await createPayer(server, { own: 100 });
  await set({ upstream_url: upstream.url, rate_limit: null, rate_seconds: 1, concurrency_limit: null });
});
afterAll(async () => {
  await gateway.close();
  await server.close();
  upstream.close();
});

const set = (columns: object) =>
  server.database.updateTable('service').set(columns).where('alias', '=', 'chatgpt').execute();
const call = (token = payer.token) => gateway.fetch(toRequest('GET /chatgpt/', { token }));
async function finish(response: Promise<Response>) {
  const answer = await response;
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe('the rate of a service', () => {
  it('holds for each credential, in windows', async () => {
    await set({ rate_limit: 2, rate_seconds: 10 });
    const first = await finish(call());
    expect([first.status, first.headers.get('ratelimit'), first.headers.get('ratelimit-policy')]).toEqual([
      200,
      '"service";r=1;t=10',
      '"service";q=2;w=10',
    ]);
    await finish(call());
    const third = await finish(call());
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '10']);
    expect(JSON.parse(third.text).error.code).toBe('too_many_requests');
    const other = await createPayer(server, { own: 1 });
    expect((await finish(call(other.token))).status).toBe(200);
    const { clock } = server.services;
    const began = clock.now();
    clock.set(new Date(began.getTime() + 10_000));
    expect((await finish(call())).status).toBe(200);
    clock.set(began);
  });
});

describe('the concurrency of a service', () => {
  it('counts the calls that are under way, however they end', async () => {
    await set({ concurrency_limit: 2 });
    let finishAll = () => {};
    const late = new Promise<void>((resolve) => (finishAll = resolve));
    let heard = 0;
    upstream.answer = () => {
      heard += 1;
      return late.then(() => new Response('late', { status: heard > 1 ? 500 : 200 }));
    };
    const both = [finish(call()), finish(call())];
    await expect.poll(() => heard).toBe(2);
    const third = await finish(call());
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '1']);
    finishAll();
    await Promise.all(both);
    upstream.answer = () => new Response('ok');
    for (let round = 0; round < 3; round++) expect((await finish(call())).status).toBe(200);
  });

  it('forgets a call that was refused for want of quota', async () => {
    await set({ concurrency_limit: 1 });
    const poor = await createPayer(server, { own: 0.1 });
    for (let round = 0; round < 3; round++) expect((await finish(call(poor.token))).status).toBe(402);
  });
});
