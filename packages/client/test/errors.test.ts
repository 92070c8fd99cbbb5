import { expect, test, vi } from 'vitest';
import {
  ApiError,
  bearer,
  type ClientEvent,
  ConnectionError,
  createApplication,
  createCharge,
  createClient,
  createCredential,
  DecodeError,
  getApplication,
  getConsumptionQuota,
  isStatus,
  listClientQuotas,
  QuotaExhaustedError,
  QuotakitError,
  ThrottledError,
} from '../src/index.ts';
import { startServer } from './support/server.ts';
import {
  application,
  CREDENTIAL_TOKEN,
  fullClient,
  KEY,
  PLATFORM_TOKEN,
  printed,
  usedUp,
  X_AUTH_TOKEN,
} from './support/values.ts';

const charge = { body: { amount: 0.55 } };
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(String, (error: unknown) => error);

test('402 is a QuotaExhaustedError with code, message, body and ids, and is never retried', async () => {
  const { baseUrl, received } = await startServer({
    status: 402,
    body: usedUp,
    headers: { 'retry-after': '0' },
  });
  const error = await failureOf(createCharge(fullClient(baseUrl), charge));
  expect(error).toBeInstanceOf(QuotaExhaustedError);
  expect(error).toMatchObject({
    name: 'QuotaExhaustedError',
    message: `createCharge: status 402: used_up: ${usedUp.error.message} (request request-1)`,
    operation: 'createCharge',
    status: 402,
    code: 'used_up',
    body: usedUp,
    documented: true,
    requestId: 'request-1',
    attempts: 1,
    idempotencyKey: received[0]?.headers['idempotency-key'],
  });
  expect(received).toHaveLength(1);
});

test('429 is a ThrottledError that says how long to wait', async () => {
  const body = { error_code: 'APIGW.0308', error_msg: 'The throttling threshold has been reached.' };
  const { baseUrl } = await startServer({ status: 429, body, headers: { 'retry-after': '1.5' } });
  const error = await failureOf(getConsumptionQuota(fullClient(baseUrl, { retry: false })));
  expect(error).toBeInstanceOf(ThrottledError);
  const { name } = error as ThrottledError;
  expect({ ...(error as ThrottledError), name }).toMatchObject({
    name: 'ThrottledError',
    status: 429,
    code: 'APIGW.0308',
    retryAfter: 1500,
  });
});

test('code and message are read from every envelope', async () => {
  const platform = { detail: 'It exists.', code: 'duplication' };
  const quotas = { error_code: 'APIG.2012', error_msg: 'Invalid parameter value' };
  const { baseUrl } = await startServer({ status: 409, body: platform }, { status: 400, body: quotas });
  const client = fullClient(baseUrl);
  const path = { project_id: 'p', instance_id: 'i' };
  await expect(createApplication(client, { body: {} })).rejects.toMatchObject({
    code: 'duplication',
    message: 'createApplication: status 409: duplication: It exists. (request request-1)',
  });
  await expect(listClientQuotas(client, { path })).rejects.toMatchObject({ code: 'APIG.2012' });
});

test('without X-Request-Id the trace_id of the body is the request id', async () => {
  const { baseUrl } = await startServer((response) => {
    response.writeHead(402).end(JSON.stringify(usedUp));
  });
  await expect(createCharge(fullClient(baseUrl), charge)).rejects.toMatchObject({
    requestId: usedUp.trace_id,
  });
});

test('isStatus tells operation and status apart', async () => {
  const { baseUrl } = await startServer({ status: 402, body: usedUp });
  const error = await failureOf(createCharge(fullClient(baseUrl), charge));
  expect(isStatus(error, createCharge, 402)).toBe(true);
  expect(isStatus(error, createCharge, 403)).toBe(false);
  expect(isStatus(error, createApplication, 400)).toBe(false);
  expect(isStatus(new Error('402'), createCharge, 402)).toBe(false);
});

test('result() gives a union by status, and throws for no answer only', async () => {
  const { baseUrl } = await startServer(
    { status: 201, body: { id: 'c' } },
    { status: 402, body: usedUp },
    { status: 418, text: 'short and stout' },
    { status: 404, body: { detail: 'No such page.' } },
  );
  const client = fullClient(baseUrl);
  const results = [];
  for (let index = 0; index < 4; index++) results.push(await createCharge(client, charge).result());
  expect(results).toMatchObject([
    { status: 201, data: { id: 'c' }, meta: { attempts: 1, requestId: 'request-1' } },
    { status: 402, error: usedUp },
    { status: 'unexpected', httpStatus: 418, body: 'short and stout' },
    { status: 'unexpected', httpStatus: 404, body: { detail: 'No such page.' } },
  ]);
});

test('an undocumented success, and a documented status with a page of a proxy, are unexpected', async () => {
  const { baseUrl } = await startServer(
    { status: 200, body: application },
    { status: 202, text: 'queued' },
    { status: 400, text: '<html>bad</html>' },
  );
  const client = fullClient(baseUrl);
  const create = () => createApplication(client, { body: {} });
  await expect(create()).rejects.toMatchObject({ status: 200, documented: false, body: application });
  await expect(create()).rejects.toMatchObject({ status: 202, documented: false, body: 'queued' });
  const error = await failureOf(create());
  expect(error).toMatchObject({ status: 400, documented: false, body: '<html>bad</html>' });
  expect(isStatus(error, createApplication, 400)).toBe(false);
});

test('a success that is not JSON is a DecodeError with operation, status, request id and snippet', async () => {
  const page = `<html>${'x'.repeat(500)}</html>`;
  const { baseUrl } = await startServer({ status: 200, text: page }, { status: 200, text: '' });
  const client = fullClient(baseUrl);
  const get = () => getApplication(client, { path: { id: 'a' } });
  const error = await failureOf(get());
  expect(error).toBeInstanceOf(DecodeError);
  expect(error).toMatchObject({ operation: 'getApplication', status: 200, requestId: 'request-1' });
  expect(error).toHaveProperty('snippet', page.slice(0, 200));
  await expect(get().result()).rejects.toThrow('status 200, but the body is not JSON: it is empty');
});

test('a body that breaks off is a ConnectionError and is read again where that is safe', async () => {
  const broken = (response: import('node:http').ServerResponse): void => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"id":', () => response.destroy());
  };
  const { baseUrl, received } = await startServer(broken, { status: 200, body: application }, broken);
  const client = fullClient(baseUrl);
  expect(await getApplication(client, { path: { id: 'a' } })).toEqual(application);
  expect(received).toHaveLength(2);
  await expect(createApplication(client, { body: {} })).rejects.toMatchObject({
    name: 'ConnectionError',
    attempts: 1,
    cause: expect.any(Error),
  });
});

test('no server is a ConnectionError', async () => {
  const error = await failureOf(createApplication(fullClient('http://127.0.0.1:1'), { body: {} }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toBeInstanceOf(QuotakitError);
  expect(error).not.toBeInstanceOf(ApiError);
});

test('no secret is in any error, event, client or result, also when the server repeats it', async () => {
  const echo = (response: import('node:http').ServerResponse): void => {
    const headers = response.req.headers;
    response
      .writeHead(400, { 'set-cookie': 'session=secret', 'x-subject-token': 'secret' })
      .end(JSON.stringify({ detail: JSON.stringify(headers), code: 'invalid' }));
  };
  const { baseUrl } = await startServer(echo);
  const events: unknown[] = [];
  const client = fullClient(baseUrl, {
    onEvent: (event) => events.push(event),
    headers: { 'x-key': 'secret' },
  });
  const path = { project_id: 'p', instance_id: 'i' };
  const errors = await Promise.all([
    failureOf(createCharge(client, charge)),
    failureOf(createApplication(client, { body: {} })),
    failureOf(listClientQuotas(client, { path })),
    failureOf(createCharge(fullClient('http://127.0.0.1:1', { retry: false }), charge)),
  ]);
  const meta = (await createApplication(client, { body: {} }).result()).meta;
  const text = (await Promise.all([client, events, meta, ...errors].map(printed))).join('\n');
  for (const secret of [PLATFORM_TOKEN, CREDENTIAL_TOKEN, X_AUTH_TOKEN, KEY.sk, 'session=secret']) {
    expect(text).not.toContain(secret);
  }
  expect(text).toContain('[redacted]');
});

test('a new token in an answer that was cut off is not in the error', async () => {
  const token = `sk-${'c3'.repeat(24)}`;
  const { baseUrl } = await startServer({ status: 201, text: `{"id":"1","token":"${token}","na` });
  const error = await failureOf(createCredential(fullClient(baseUrl), { body: { application_id: 'a' } }));
  expect(error).toBeInstanceOf(DecodeError);
  expect(await printed(error)).not.toContain(token);
});

test('an observer hears of attempts, answers and retries; its own failure changes nothing', async () => {
  const { baseUrl } = await startServer({ status: 500 }, { status: 200, body: application });
  const onEvent = vi.fn<(event: ClientEvent) => void>(() => {
    throw new Error('the log is full');
  });
  const client = createClient({ baseUrl, onEvent, auth: { platformToken: bearer('token') } });
  await getApplication(client, { path: { id: 'a' } });
  const url = `${baseUrl}/api/v1/applications/a/`;
  expect(onEvent.mock.calls.flat()).toMatchObject([
    { type: 'request', operation: 'getApplication', attempt: 1, method: 'GET', url },
    { type: 'response', attempt: 1, status: 500 },
    { type: 'retry', attempt: 1, delay: expect.any(Number) },
    { type: 'request', attempt: 2 },
    { type: 'response', attempt: 2, status: 200, requestId: 'request-1' },
  ]);
});
