import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { brokenDatabase } from './support/brokenDatabase.ts';
import { fingerprint } from './support/ledger.ts';
import { readResult, startTestServer, toRequest, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('every answer', () => {
  it.each([
    'GET /healthz',
    'GET /readyz',
    'GET /nowhere',
    'GET /api/v1/applications/',
    'PUT /api/v1/charges/',
  ])('%s carries an id and security headers', async (route) => {
    const { headers } = await server.call(route);
    expect(headers.get('x-request-id')).toMatch(UUID);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('says that the server is up and ready', async () => {
    expect((await server.call('GET /healthz')).text).toBe('{"status":"ok"}');
    expect((await server.call('GET /readyz')).text).toBe('{"status":"ready"}');
  });
});

describe('an unknown path', () => {
  it.each([
    ['/', { detail: 'Not found.', code: 'not_found' }],
    ['/api/v1/balances/', { detail: 'Not found.', code: 'not_found' }],
    [
      '/api/v1/charges/1/2/',
      { error: { code: 'no_api', message: expect.any(String) }, trace_id: expect.any(String) },
    ],
    ['/v2/partners/credit', { error_code: 'APIGW.0101', error_msg: expect.any(String) }],
    ['/v2/p/apic/instances/i/quotas', { error_code: 'APIG.0101', error_msg: expect.any(String) }],
  ])('%s is answered in the envelope of its family', async (path, body) => {
    const answer = await server.call(`GET ${path}`);
    expect([answer.status, answer.body]).toEqual([404, body]);
  });
});

describe('a wrong method', () => {
  it.each([
    ['PATCH /api/v1/applications/', 'GET, HEAD, POST'],
    ['PUT /api/v1/applications', 'GET, HEAD, POST'],
    ['PUT /api/v1/charges/', 'GET, HEAD, POST'],
    ['POST /v2/partners/credit/consumption-quota', 'GET, HEAD'],
  ])('%s names the right ones', async (route, allow) => {
    const { status, headers } = await server.call(route);
    expect([status, new Set(headers.get('allow')?.split(', '))]).toEqual([405, new Set(allow.split(', '))]);
  });

  it('is not HEAD where GET is right', async () => {
    const token = server.demo.platformToken;
    const { status, text } = await server.call('HEAD /api/v1/applications/', { token });
    expect([status, text]).toEqual([200, '']);
  });
});

describe('a body', () => {
  const create = (text: string) =>
    server.call('POST /api/v1/applications/', { token: server.demo.platformToken, text });

  it.each(['{', '{"scope":"Global",}', "{'scope':'Global'}", 'scope=Global'])(
    'that is not JSON is refused: %s',
    async (text) => {
      const { status, body } = await create(text);
      expect([status, body]).toEqual([400, { detail: 'The body is not valid JSON.', code: 'invalid' }]);
    },
  );

  it('that is not UTF-8 is refused', async () => {
    const request = toRequest('POST /api/v1/applications/', { token: server.demo.platformToken, text: '{}' });
    const { url, method, headers } = request;
    const response = await server.fetch(
      new Request(url, { method, headers, body: new Uint8Array([0x7b, 0xff, 0x7d]) }),
    );
    expect(response.status).toBe(400);
  });

  it('that is missing is refused', async () => {
    expect((await create('')).status).toBe(400);
  });

  it.each([
    ['POST /api/v1/applications/', 'platformToken', 'payload_too_large'],
    ['POST /api/v1/charges/', 'credentialToken', 'request_too_large'],
  ] as const)('of 10 MB is refused by %s with 413', async (route, kind, code) => {
    const before = await fingerprint(server.database);
    const text = JSON.stringify({ scope: 'x'.repeat(10_000_000) });
    const { status, body } = await server.call(route, { token: server.demo[kind], text });
    expect([status, body.code ?? body.error.code]).toEqual([413, code]);
    expect(await fingerprint(server.database)).toBe(before);
  });

  it('of more than 1 MiB is given up before it is read in full', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const request = new Request('http://quotakit.test/api/v1/applications/', {
      method: 'POST',
      headers: { authorization: `Bearer ${server.demo.platformToken}` },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect((await server.fetch(request)).status).toBe(413);
    expect(sent).toBeLessThan(2_000_000);
  });
});

describe('authentication comes before validation', () => {
  it.each([
    'POST /api/v1/applications/',
    'GET /api/v1/applications/?limit=x',
    'GET /api/v1/applications/x/',
    'DELETE /api/v1/applications/x/',
    'POST /api/v1/applications/x/update-allow-consume-global/',
    'POST /api/v1/credentials/',
    'GET /api/v1/credentials/',
    'DELETE /api/v1/credentials/x/',
    'GET /api/v1/coin-policies/',
    'GET /api/v1/coin-infos/',
  ])('%s', async (route) => {
    const none = await server.call(route);
    expect([none.status, none.body]).toEqual([
      401,
      { detail: 'Authentication credentials were not provided.', code: 'not_authenticated' },
    ]);
    const failed = { detail: 'Invalid platform token', code: 'authentication_failed' };
    const tokens = ['x', `platform-v1-${'0'.repeat(64)}`, server.demo.credentialToken];
    for (const token of tokens) {
      const { status, body } = await server.call(route, { token });
      expect([status, body]).toEqual([401, failed]);
    }
  });

  it('refuses a platform token past its end', async () => {
    const { stranger } = server.demo;
    await server.database
      .updateTable('platform_token')
      .set({ expired_at: server.services.clock.now() })
      .where('user_id', '=', stranger.userId)
      .execute();
    const { status } = await server.call('GET /api/v1/applications/', { token: stranger.platformToken });
    expect(status).toBe(401);
  });
});

describe('a failure of the server', () => {
  it('is answered with 500, logged, and tells nothing', async () => {
    const broken = await startTestServer({ database: brokenDatabase() });
    const { status, body, headers } = await broken.call('GET /api/v1/services/');
    expect([status, body.code]).toEqual([500, 'internal_error']);
    expect(broken.services.errors[0]).toMatchObject({
      message: 'The operation failed.',
      fields: { operation: 'listServices', requestId: headers.get('x-request-id') },
    });
    expect((await broken.call('GET /readyz')).status).toBe(503);
  });

  it('is answered in the envelope of the family wherever it happens', async () => {
    const logger = {
      ...server.services.logger,
      info() {
        throw new Error('The disk is full.');
      },
    };
    const app = createApp({ ...server.services, logger, validateResponses: true });
    const { status, body, headers } = await readResult(await app.fetch(toRequest('GET /api/v1/services/')));
    expect([status, body.code]).toEqual([500, 'internal_error']);
    expect(headers.get('x-request-id')).toMatch(UUID);
  });
});
