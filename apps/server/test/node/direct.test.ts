import { operations, type Operation } from '@quotakit/contract';
import { request as send } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { serveDirectly } from '../../src/node/direct.ts';
import { fetchListener } from '../../src/node/fetchListener.ts';
import { listen, type Listener } from '../../src/node/listen.ts';
import { fingerprint } from '../support/ledger.ts';
import { createPayer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let direct: Listener;
let plain: Listener;
let served = 0;
beforeAll(async () => {
  server = await startTestServer();
  const app = createApp({ ...server.services, validateResponses: true });
  const address = { host: '127.0.0.1', port: 0, variable: 'QUOTAKIT_PORT' };
  const serve = serveDirectly(app);
  const counted = fetchListener(app.fetch, (incoming, outgoing) => {
    const taken = serve(incoming, outgoing);
    if (taken) served += 1;
    return taken;
  });
  direct = await listen(counted, address);
  plain = await listen(fetchListener(app.fetch), address);
});
afterAll(async () => {
  await direct.close();
  await plain.close();
  await server.close();
});

interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly body?: string;
  /** As pairs, so that a name may come twice. */
  readonly headers?: readonly (readonly [string, string])[];
}

async function ask(listener: Listener, { path, method = 'POST', body, headers = [] }: Sent) {
  const sent = new Headers();
  for (const [name, value] of headers) sent.append(name, value);
  const raw = headers.flatMap(([name, value]) => [name, value]);
  const { host } = new URL(listener.url);
  const outgoing = send(`${listener.url}${path}`, { agent: false, method, headers: ['host', host, ...raw] });
  outgoing.end(body);
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
  });
  const { date: _date, 'x-request-id': id, ...rest } = response.headers;
  const { connection: _connection, 'keep-alive': _keep, ...kept } = rest;
  const { 'transfer-encoding': _chunked, 'content-length': _length, ...compared } = kept;
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  return { status: response.statusCode, headers: compared, text: withoutIds(await text(response)) };
}

/** What differs from one request to the next. */
function withoutIds(body: string): string {
  return body
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>')
    .replaceAll(/"remaining_amount":[\d.]+/g, '"remaining_amount":0');
}

const paths = Object.values(operations)
  .filter(
    ({ family, method, path }: Operation) =>
      family === 'metering' && method === 'POST' && !path.includes('{'),
  )
  .map(({ path }: Operation) => path);

describe.each(paths)('POST %s straight from node:http', (path) => {
  const good = path.endsWith('/batch/') ? '{"items":[{"amount":0.5}]}' : '{"amount":0.5}';
  const json = ['Content-Type', 'application/json'] as const;
  const key = crypto.randomUUID();
  const requests: [string, (token: string) => Sent, boolean][] = [
    ['a good request', (token) => ({ path, body: good, headers: [bearer(token), json] }), true],
    [
      'its twin without a slash',
      (token) => ({ path: path.slice(0, -1), body: good, headers: [bearer(token)] }),
      true,
    ],
    ['a key', (token) => ({ path, body: good, headers: [bearer(token), ['Idempotency-Key', key]] }), true],
    [
      'the key again',
      (token) => ({ path, body: good, headers: [bearer(token), ['idempotency-key', key]] }),
      true,
    ],
    [
      'a key twice',
      (token) => ({
        path,
        body: good,
        headers: [bearer(token), ['Idempotency-Key', 'a'], ['Idempotency-Key', 'b']],
      }),
      true,
    ],
    ['no token', () => ({ path, body: good }), true],
    ['two tokens', (token) => ({ path, body: good, headers: [bearer(token), bearer(token)] }), true],
    ['no body', (token) => ({ path, headers: [bearer(token)] }), true],
    ['what is not JSON', (token) => ({ path, body: '{"', headers: [bearer(token)] }), true],
    ['what is not UTF-8', (token) => ({ path, body: '"\u0000"', headers: [bearer(token)] }), true],
    [
      'what is too large',
      (token) => ({ path, body: JSON.stringify('x'.repeat(2_000_000)), headers: [bearer(token)] }),
      true,
    ],
    ['a query', (token) => ({ path: `${path}?a=1`, body: good, headers: [bearer(token)] }), false],
    ['another method', (token) => ({ path, method: 'PUT', body: good, headers: [bearer(token)] }), false],
  ];
  it.each(requests)('answers %s like the app does', async (_case, make, taken) => {
    const { token } = await createPayer(server, { own: 10 });
    const other = await createPayer(server, { own: 10 });
    const before = served;
    const answer = await ask(direct, make(token));
    expect(served - before).toBe(taken ? 1 : 0);
    const expected = await ask(plain, make(other.token));
    expect(answer).toEqual(expected);
  });

  it('charges what it answers', async () => {
    const { token } = await createPayer(server, { own: 10 });
    const before = await fingerprint(server.database);
    expect((await ask(direct, { path, body: good, headers: [bearer(token)] })).status).toBeLessThan(300);
    expect(await fingerprint(server.database)).not.toBe(before);
  });
});

function bearer(token: string): readonly [string, string] {
  return ['Authorization', `Bearer ${token}`];
}
