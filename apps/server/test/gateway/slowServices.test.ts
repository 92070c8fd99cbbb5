import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUpstream } from '../../src/node/upstream.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { balancesOf, createPayer, type Payer } from '../support/payer.ts';
import { startTestServer, toRequest, type TestServer } from '../support/server.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const PATIENCE_MILLISECONDS = 2000;

let server: TestServer;
let upstream: Upstream;
let gateway: TestGateway;
let payer: Payer;
const impatient = createUpstream({ has: () => true }, undefined, PATIENCE_MILLISECONDS);
beforeAll(async () => {
  server = await startTestServer();
  upstream = await startUpstream();
  gateway = await startGateway({ ...server.services, send: impatient.send });
  await server.database.deleteFrom('api').execute();
  const service = { upstream_url: upstream.url, price_micro: 1_000_000n };
  await server.database.updateTable('service').set(service).where('alias', '=', 'chatgpt').execute();
});
beforeEach(async () => void (payer = await createPayer(server, { own: 10 })));
afterAll(async () => {
  await gateway.close();
  await impatient.close();
  await server.close();
  upstream.close();
});

const call = () => gateway.fetch(toRequest('GET /chatgpt/', { token: payer.token }));
const reserved = () =>
  server.database
    .selectFrom('account')
    .select('held_micro')
    .where('application_id', '=', payer.applicationId)
    .executeTakeFirst();

describe('a service that takes too long', () => {
  it('to answer is 504, and nothing is charged', async () => {
    upstream.answer = () => new Promise<Response>(() => {});
    const response = await call();
    expect([response.status, (await response.json()).error.code]).toEqual([504, 'timeout']);
    expect(await balancesOf(server, payer)).toEqual([10, undefined]);
    expect(await reserved()).toEqual({ held_micro: 0n });
  });

  it('between two parts of its answer is cut off, and nothing is charged', async () => {
    const started = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('part')),
    });
    upstream.answer = () => new Response(started);
    const response = await call();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    await expect.poll(reserved).toEqual({ held_micro: 0n });
    expect(await balancesOf(server, payer)).toEqual([10, undefined]);
  });
});
