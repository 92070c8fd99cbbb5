import type { HttpBindings } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../src/app.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { signedHeaders } from '../support/signed.ts';

const ADDRESS = 'http://quotakit.test/v2/partners/credit/consumption-quota';
const WRONG = '0'.repeat(40);

let server: TestServer;
let app: App;
beforeAll(async () => {
  server = await startTestServer();
  app = createApp({ ...server.services, validateResponses: true });
});
afterAll(() => server.close());

/** Sends a request that is signed with this secret key from this address; resolves with its status and message. */
async function send(secretKey: string, remoteAddress: string): Promise<[number, string]> {
  const key = { accessKey: server.demo.accessKey, secretKey };
  const headers = await signedHeaders({ method: 'GET', url: ADDRESS, at: server.services.clock.now() }, key);
  const bindings = { incoming: { socket: { remoteAddress } } } as unknown as HttpBindings;
  const answer = await app.fetch(new Request(ADDRESS, { headers }), bindings);
  return [answer.status, ((await answer.json()) as { error_msg?: string }).error_msg ?? ''];
}

const pass = (seconds: number) =>
  server.services.clock.set(new Date(server.services.clock.now().getTime() + seconds * 1000));

async function sendWrong(times: number, remoteAddress: string): Promise<void> {
  for (let count = 0; count < times; count++) {
    const [status, message] = await send(WRONG, remoteAddress);
    expect([status, message]).toEqual([401, expect.stringContaining('verify aksk signature fail')]);
  }
}

describe('an access key', () => {
  it('is locked for an address after five wrong signatures, for five minutes, and for no other address', async () => {
    const { secretKey } = server.demo;
    await sendWrong(5, '192.0.2.1');
    const locked = [
      401,
      'Incorrect IAM authentication information: AK access failed to reach the limit,forbidden',
    ];
    expect(await send(secretKey, '192.0.2.1')).toEqual(locked);
    expect((await send(secretKey, '192.0.2.2'))[0]).toBe(200);
    pass(299);
    expect(await send(secretKey, '192.0.2.1')).toEqual(locked);
    pass(2);
    expect((await send(secretKey, '192.0.2.1'))[0]).toBe(200);
  });

  it('is not locked where a right signature comes in between', async () => {
    pass(1000);
    await sendWrong(4, '192.0.2.3');
    expect((await send(server.demo.secretKey, '192.0.2.3'))[0]).toBe(200);
    pass(1);
    await sendWrong(4, '192.0.2.3');
    expect((await send(server.demo.secretKey, '192.0.2.3'))[0]).toBe(200);
  });
});
