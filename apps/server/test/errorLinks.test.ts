import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { failureAnswer } from '../src/http/failureAnswer.ts';
import { ApiFailure } from '../src/errors.ts';
import { createPayer } from './support/payer.ts';
import { brokenDatabase } from './support/brokenDatabase.ts';
import { startGateway, type TestGateway } from './support/gateway.ts';
import { startTestServer, toRequest, type TestServer } from './support/server.ts';
import { startUpstream, type Upstream } from './support/upstream.ts';

const DOCS = 'https://docs.example.com/quota';

let server: TestServer;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  server = await startTestServer();
  app = createApp({ ...server.services, validateResponses: true, docsUrl: DOCS });
});
afterAll(() => server.close());

const linkTo = (page: string) => `<${DOCS}/errors/${page}/>; rel="help"`;

describe('an error links to the page of its code', () => {
  it.each([
    ['GET /api/v1/orders/', 401, 'platform/not_authenticated'],
    ['GET /nowhere', 404, 'platform/not_found'],
    ['PATCH /api/v1/orders/', 405, 'platform/method_not_allowed'],
    ['POST /api/v1/charges/', 401, 'metering/no_token'],
    ['PUT /api/v1/charges/', 405, 'metering/method_not_allowed'],
    ['GET /v2/partners/credit/consumption-quota', 401, 'partner/apigw.0301'],
    ['GET /v2/partners/none', 404, 'partner/apigw.0101'],
    ['GET /v2/p/apic/instances/i/app-quotas', 401, 'client-quotas/apig.1000'],
    ['POST /v3/auth/tokens', 400, 'identity/iam.0001'],
    ['GET /v3/none', 404, 'identity/iam.0011'],
  ])('%s, with %d', async (route, status, page) => {
    const response = await app.fetch(toRequest(route, route.startsWith('POST /v3') ? { body: {} } : {}));
    expect([response.status, response.headers.get('link')]).toEqual([status, linkTo(page)]);
  });

  it('where the server fails', async () => {
    const broken = createApp({
      ...server.services,
      database: brokenDatabase(),
      validateResponses: true,
      docsUrl: DOCS,
    });
    const { token } = await createPayer(server, { own: 1 });
    const response = await broken.fetch(toRequest('POST /api/v1/charges/', { token, body: { amount: 1 } }));
    expect([response.status, response.headers.get('link')]).toEqual([500, linkTo('metering/api_error')]);
  });

  it('beside the headers that it has anyway', () => {
    const failure = new ApiFailure(429, 'too_many_requests', 'No.', { headers: { 'Retry-After': '1' } });
    expect(failureAnswer(failure, 'metering', { requestId: '1', docsUrl: DOCS }).headers).toEqual({
      'Retry-After': '1',
      Link: linkTo('metering/too_many_requests'),
    });
  });

  it('nowhere else', async () => {
    const { token } = await createPayer(server, { own: 1 });
    const paid = await app.fetch(toRequest('POST /api/v1/charges/', { token, body: { amount: 1 } }));
    expect([paid.status, paid.headers.has('link')]).toEqual([201, false]);
    const unknown = await server.call('GET /nowhere');
    expect([unknown.status, unknown.headers.has('link')]).toEqual([404, false]);
  });
});

describe('the gateway links', () => {
  let upstream: Upstream;
  let gateway: TestGateway;
  beforeAll(async () => {
    await server.database.deleteFrom('api').execute();
    upstream = await startUpstream();
    gateway = await startGateway({ ...server.services, docsUrl: DOCS });
  });
  beforeEach(() => callServiceAt(upstream.url));
  afterAll(async () => {
    await gateway.close();
    upstream.close();
  });
  const callServiceAt = (url: string) =>
    server.database
      .updateTable('service')
      .set({ upstream_url: url })
      .where('alias', '=', 'chatgpt')
      .execute();

  it('its own refusals', async () => {
    const noToken = await gateway.fetch(toRequest('GET /chatgpt/v1/chat'));
    expect([noToken.status, noToken.headers.get('link')]).toEqual([401, linkTo('metering/no_token')]);
    const { token } = await createPayer(server, { own: 1 });
    await callServiceAt('http://127.0.0.1:9/');
    const unreachable = await gateway.fetch(toRequest('GET /chatgpt/v1/chat', { token }));
    expect([unreachable.status, unreachable.headers.get('link')]).toEqual([
      502,
      linkTo('metering/bad_gateway'),
    ]);
  });

  it.each([[undefined], ['<https://service.example.com/help>; rel="help"']])(
    'no error of the service, whose own link is %s',
    async (own) => {
      const { token } = await createPayer(server, { own: 1 });
      upstream.answer = () =>
        Response.json({}, { status: 500, headers: own === undefined ? {} : { link: own } });
      const response = await gateway.fetch(toRequest('GET /chatgpt/v1/chat', { token }));
      expect([response.status, response.headers.get('link')]).toEqual([500, own ?? null]);
    },
  );
});
