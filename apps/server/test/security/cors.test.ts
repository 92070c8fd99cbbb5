import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/node/config.ts';
import { serveDirectly } from '../../src/node/direct.ts';
import { fetchListener } from '../../src/node/fetchListener.ts';
import { listen, type Listener } from '../../src/node/listen.ts';
import { createPayer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const PAGE = 'https://app.example.com';

let server: TestServer;
let open: Listener;
beforeAll(async () => {
  server = await startTestServer();
  const app = createApp({ ...server.services, validateResponses: true, corsOrigins: [PAGE] });
  const listener = fetchListener(app.fetch, serveDirectly(app));
  open = await listen(listener, { host: '127.0.0.1', port: 0, variable: 'QUOTAKIT_PORT' });
});
afterAll(async () => {
  await open.close();
  await server.close();
});

const corsHeaders = (headers: Headers) =>
  [...headers.keys()].filter((name) => name.startsWith('access-control-'));

describe('a page of another origin', () => {
  it('is told nothing where no origin is set', async () => {
    const read = await server.call('GET /api/v1/services/?limit=1', { headers: { origin: PAGE } });
    expect([read.status, corsHeaders(read.headers)]).toEqual([200, []]);
    const asked = await server.call('OPTIONS /api/v1/services/', {
      headers: { origin: PAGE, 'access-control-request-method': 'GET' },
    });
    expect([asked.status, corsHeaders(asked.headers)]).toEqual([405, []]);
  });

  it('may call where its origin is set, charges too', async () => {
    const asked = await fetch(`${open.url}/api/v1/charges/`, {
      method: 'OPTIONS',
      headers: { origin: PAGE, 'access-control-request-method': 'POST' },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(PAGE);
    const { token } = await createPayer(server, { own: 1 });
    const paid = await fetch(`${open.url}/api/v1/charges/`, {
      method: 'POST',
      headers: { origin: PAGE, authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{"amount":1}',
    });
    expect([paid.status, paid.headers.get('access-control-allow-origin')]).toEqual([201, PAGE]);
    expect(paid.headers.get('access-control-expose-headers')).toMatch(/\bLink\b.*X-Request-Id/);
    expect(paid.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('of an origin that is not set may not', async () => {
    const read = await fetch(`${open.url}/api/v1/services/`, { headers: { origin: 'https://evil.example' } });
    expect(read.headers.get('access-control-allow-origin')).toBeNull();
    const metrics = await fetch(`${open.url}/metrics`, { headers: { origin: PAGE } });
    expect(corsHeaders(metrics.headers)).toEqual([]);
  });

  it.each(['*', 'app.example.com', 'https://app.example.com/', 'null', 'file://x'])(
    '%s is no origin',
    (origin) => {
      expect(() => readConfig({ QUOTAKIT_CORS_ORIGINS: origin })).toThrow(
        'QUOTAKIT_CORS_ORIGINS must be origins',
      );
    },
  );
});
