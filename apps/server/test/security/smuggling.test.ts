import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { serveDirectly } from '../../src/node/direct.ts';
import { fetchListener } from '../../src/node/fetchListener.ts';
import { listen, type Listener } from '../../src/node/listen.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { createPayer, type Payer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let gateway: TestGateway;
let api: Listener;
let payer: Payer;
// What reaches the service, byte for byte.
let received = '';
const upstream = createServer((socket) => {
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1');
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok');
    socket.end();
  });
  socket.on('error', () => {});
});

beforeAll(async () => {
  upstream.listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  server = await startTestServer();
  await server.database.deleteFrom('api').execute();
  await server.database
    .updateTable('service')
    .set({ upstream_url: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`, price_micro: 1n })
    .where('alias', '=', 'chatgpt')
    .execute();
  payer = await createPayer(server, { own: 10 });
  const address = { host: '127.0.0.1', port: 0, variable: 'QUOTAKIT_PORT' };
  gateway = await startGateway(server.services);
  const app = createApp({ ...server.services, validateResponses: true });
  api = await listen(fetchListener(app.fetch, serveDirectly(app)), address);
});
afterAll(async () => {
  await Promise.all([gateway.close(), api.close()]);
  upstream.close();
  await server.close();
});

/** Sends bytes over one connection and resolves with the statuses of all answers, when the server has closed it. */
async function send(listener: Pick<Listener, 'url'>, bytes: string): Promise<number[]> {
  const socket = connect(Number(new URL(listener.url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
  socket.on('error', () => {});
  socket.write(bytes, 'latin1');
  await once(socket, 'close');
  return [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
}

const start = (path: string): string =>
  `POST ${path} HTTP/1.1\r\nHost: gateway.test\r\nAuthorization: Bearer ${payer.token}\r\n`;
const EVIL = 'GET /chatgpt/evil HTTP/1.1\r\nHost: gateway.test\r\n\r\n';

// How two parsers come to disagree on where a body ends: with each, one of them sees another request in it.
const AMBIGUOUS: readonly (readonly [string, string])[] = [
  ['a length and chunks', `Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${EVIL}`],
  ['chunks and a length', `Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n${EVIL}`],
  ['two lengths', `Content-Length: 0\r\nContent-Length: ${EVIL.length}\r\n\r\n${EVIL}`],
  ['a list of lengths', `Content-Length: 0, ${EVIL.length}\r\n\r\n${EVIL}`],
  ['a signed length', `Content-Length: +${EVIL.length}\r\n\r\n${EVIL}`],
  ['a hexadecimal length', `Content-Length: 0x2\r\n\r\n${EVIL}`],
  ['chunks by another name', `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${EVIL}`],
  ['chunks that are not last', `Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${EVIL}`],
  ['two encodings', `Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${EVIL}`],
  ['a space before the colon', `Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${EVIL}`],
  ['a folded header', `X-Note: a\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n${EVIL}`],
  ['a line that ends with LF alone', `X-Note: a\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${EVIL}`],
  ['a bare CR in a header', `X-Note: a\rTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${EVIL}`],
  ['a chunk whose size is no number', `Transfer-Encoding: chunked\r\n\r\nzz\r\n${EVIL}`],
  ['a chunk longer than its size', `Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n${EVIL}`],
  [
    'a chunk size that overflows',
    `Transfer-Encoding: chunked\r\n\r\n10000000000000001\r\nA\r\n0\r\n\r\n${EVIL}`,
  ],
];

describe.each([
  ['gateway', () => gateway, '/chatgpt/good'],
  ['API', () => api, '/api/v1/charges/'],
] as const)('the %s', (_name, listener, path) => {
  it.each(AMBIGUOUS)('takes no request with %s for two', async (_what, rest) => {
    received = '';
    const statuses = await send(listener(), start(path) + rest);
    expect(statuses.filter((status) => status < 400 && status !== 100)).toEqual([]);
    expect(received).not.toContain('evil');
  });

  it('refuses headers without end', async () => {
    received = '';
    expect(await send(listener(), `${start(path)}X-Note: ${'a'.repeat(17 * 1024)}\r\n\r\n`)).toEqual([431]);
    expect(received).toBe('');
  });

  it('refuses a request without a host', async () => {
    expect(await send(listener(), `POST ${path} HTTP/1.1\r\nContent-Length: 0\r\n\r\n`)).toEqual([400]);
  });
});

describe('the gateway', () => {
  it('sends one request on for each that comes, and what is for this hop only stays behind', async () => {
    received = '';
    const hop =
      'Connection: close, X-Hop\r\nX-Hop: 1\r\nKeep-Alive: 5\r\nTE: trailers\r\nUpgrade: h2c\r\nX-Kept: 1\r\n';
    const statuses = await send(gateway, `${start('/chatgpt/good')}${hop}Content-Length: 2\r\n\r\nhi`);
    expect(statuses).toEqual([200]);
    expect(received.match(/HTTP\/1\.1\r\n/g)).toHaveLength(1);
    expect(received).toMatch(/^POST \/good HTTP\/1\.1\r\n/);
    expect(received.toLowerCase()).toContain('x-kept: 1');
    for (const name of ['x-hop', 'keep-alive: 5', 'te:', 'upgrade', 'authorization']) {
      expect(received.toLowerCase()).not.toContain(`\r\n${name}`);
    }
  });

  it.each([
    '/chatgpt/%0d%0aX-Evil:%201',
    '/chatgpt/%20HTTP/1.1%0d%0aHost:%20evil',
    '/chatgpt//evil.example/x',
  ])('sends the path %s on as it is', async (path) => {
    received = '';
    await send(gateway, `${start(path)}Connection: close\r\nContent-Length: 0\r\n\r\n`);
    const [line, host] = received.split('\r\n');
    expect(line).toBe(`POST ${path.replace('/chatgpt', '')} HTTP/1.1`);
    expect(host?.toLowerCase()).toMatch(/^host: 127\.0\.0\.1/);
    expect(received).not.toMatch(/^x-evil/im);
  });
});
