import { expect, onTestFinished, test, vi } from 'vitest';
import {
  type ApiError,
  ConfigError,
  createApplication,
  createCharge,
  createClient,
  deleteApplication,
  type Fetch,
  getApplication,
  getClientQuota,
  listApplications,
  listClientQuotas,
  listServices,
  updateClientQuota,
} from '../src/index.ts';
import { startServer } from './support/server.ts';
import { application, fullClient } from './support/values.ts';

test('sends the body and resolves to the data', async () => {
  const { baseUrl, received } = await startServer({ status: 201, body: application });
  const data = await createApplication(fullClient(baseUrl), { body: { service_id: 's' } });
  expect(data.remaining_amount).toBe(0.5);
  expect(received[0]).toMatchObject({
    method: 'POST',
    url: '/api/v1/applications/',
    body: '{"service_id":"s"}',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
  });
});

test('an answer without content resolves to undefined', async () => {
  const { baseUrl } = await startServer({ status: 204 });
  expect(await deleteApplication(fullClient(baseUrl), { path: { id: 'a' } })).toBeUndefined();
});

test('a base URL may have a path and a slash at its end', async () => {
  const { baseUrl, received } = await startServer({ status: 200, body: { count: 0, items: [] } });
  await listApplications(fullClient(`${baseUrl}/proxy/`));
  expect(received[0]?.url).toBe('/proxy/api/v1/applications/');
});

test('encodes path parameters, and repeats the key of an array in the query', async () => {
  const { baseUrl, received } = await startServer({ status: 200, body: {} });
  const client = fullClient(baseUrl);
  await getApplication(client, { path: { id: 'a/b?c#d%2e一' } });
  await listServices(client, { query: { id: ['x', 'y&z'], limit: 0, alias: undefined } });
  expect(received.map(({ url }) => url)).toEqual([
    '/api/v1/applications/a%2Fb%3Fc%23d%252e%E4%B8%80/',
    '/api/v1/services/?id=x&id=y%26z&limit=0',
  ]);
});

test.each(['', '.', '..', undefined, null, {}, Number.NaN])('refuses %j as a path segment', async (id) => {
  const { baseUrl, received } = await startServer({ status: 204 });
  const call = deleteApplication(fullClient(baseUrl), { path: { id: id as string } });
  await expect(call).rejects.toThrow(ConfigError);
  expect(received).toEqual([]);
});

test.each([[new Date(0)], [{ a: 1 }], [Number.NaN], [[undefined]], [null]])(
  'refuses %j in the query instead of dropping it',
  async (limit) => {
    const { baseUrl, received } = await startServer({ status: 200, body: {} });
    const call = listServices(fullClient(baseUrl), { query: { limit: limit as unknown as number } });
    await expect(call).rejects.toThrow('listServices: query.limit must be');
    expect(received).toEqual([]);
  },
);

test('a call that nobody awaits is sent, and sent once however often it is awaited', async () => {
  const { baseUrl, received } = await startServer({ status: 204 });
  const client = fullClient(baseUrl);
  const call = deleteApplication(client, { path: { id: 'a' } });
  await expect.poll(() => received.length).toBe(1);
  await Promise.all([call, call.result(), call.finally(() => {})]);
  expect((await call.result()).status).toBe(204);
  expect(received).toHaveLength(1);
});

test('raw() gives the untouched response, of success and of refusal', async () => {
  const reply = { status: 409, body: { detail: 'It exists.', code: 'duplication' } };
  const { baseUrl, received } = await startServer(reply);
  const call = createApplication(fullClient(baseUrl), { body: {} });
  const response = await call.raw();
  expect(response.status).toBe(409);
  expect(await response.json()).toEqual(reply.body);
  expect(() => call.result()).toThrow('raw() took the answer');
  expect(received).toHaveLength(1);
});

test('raw() after the call was awaited is refused, and does not send again', async () => {
  const { baseUrl, received } = await startServer({ status: 200, body: application });
  const call = getApplication(fullClient(baseUrl), { path: { id: 'a' } });
  await call;
  expect(() => call.raw()).toThrow(ConfigError);
  expect(received).toHaveLength(1);
});

test('a keyed operation gets a new Idempotency-Key per call, the same in every attempt', async () => {
  const busy = { status: 503, headers: { 'retry-after': '0' } };
  const { baseUrl, received } = await startServer(busy, { status: 201, body: {} });
  const client = fullClient(baseUrl);
  await createCharge(client, { body: { amount: 1 } });
  await createCharge(client, { body: { amount: 1 } });
  const keys = received.map(({ headers }) => headers['idempotency-key']);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('a given Idempotency-Key is sent; off sends none; others take none', async () => {
  const { baseUrl, received } = await startServer({ status: 201, body: {} });
  const client = fullClient(baseUrl, { idempotencyKeys: 'off' });
  const body = { amount: 1 };
  const { meta } = await createCharge(client, { body }, { idempotencyKey: 'order 42' }).result();
  await createCharge(client, { body });
  await createApplication(client, { body: {} });
  expect(meta.idempotencyKey).toBe('order 42');
  expect(received.map(({ headers }) => headers['idempotency-key'])).toEqual([
    'order 42',
    undefined,
    undefined,
  ]);
  await expect(createCharge(client, { body }, { idempotencyKey: ' x' })).rejects.toThrow(ConfigError);
  await expect(createCharge(client, { body }, { idempotencyKey: '' })).rejects.toThrow(ConfigError);
  await expect(listServices(client, {}, { idempotencyKey: 'x' })).rejects.toThrow('takes no idempotencyKey');
});

test('headers of the client and of the call are sent, the call wins', async () => {
  const { baseUrl, received } = await startServer({ status: 200, body: {} });
  const client = fullClient(baseUrl, { headers: { 'X-One': '1', 'X-Two': '1' }, userAgent: 'shop/2' });
  await listServices(client, {}, { headers: { 'x-two': '2' } });
  expect(received[0]?.headers).toMatchObject({ 'x-one': '1', 'x-two': '2', 'user-agent': 'shop/2' });
});

test.each([
  [{ Authorization: 'x' }, 'use the option auth'],
  [{ 'X-Auth-Token': 'x' }, 'use the option auth'],
  [{ 'Idempotency-Key': 'x' }, 'use the option idempotencyKey'],
  [{ 'x-bad': 'secret\nvalue' }, 'HTTP does not allow "x-bad", or its value.'],
])('refuses the header %j without quoting its value', (headers, message) => {
  const create = (): unknown => createClient({ baseUrl: 'http://127.0.0.1', headers: { ...headers } });
  expect(create).toThrow(message);
  expect(create).not.toThrow('secret');
});

test.each(['', '/api', 'ftp://host', 'http://user:secret@host', 'http://host?x=1', 'http://host#x'])(
  'refuses the base URL %j without quoting it',
  (baseUrl) => {
    const create = (): unknown => createClient({ baseUrl });
    expect(create).toThrow('baseUrl must be an http(s) URL');
  },
);

test.each([{ timeout: 0 }, { timeout: Number.NaN }, { attemptTimeout: -1 }, { retry: { attempts: 0 } }])(
  'refuses the setting %j',
  (options) => {
    expect(() => createClient({ baseUrl: 'http://127.0.0.1', ...options })).toThrow(ConfigError);
  },
);

test('fetch is looked up at each call, and the given one is used', async () => {
  const { baseUrl } = await startServer({ status: 200, body: { from: 'server' } });
  const client = fullClient(baseUrl);
  const given = vi.fn<Fetch>(async () => Response.json({ from: 'given' }));
  const global = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ from: 'global' }));
  expect(await listServices(client)).toEqual({ from: 'global' });
  global.mockRestore();
  expect(await listServices(client)).toEqual({ from: 'server' });
  expect(await listServices(fullClient(baseUrl, { fetch: given }))).toEqual({ from: 'given' });
  expect(given).toHaveBeenCalledWith(
    `${baseUrl}/api/v1/services/`,
    expect.objectContaining({ method: 'GET' }),
  );
});

test('a redirect is not followed: it would carry the token along', async () => {
  const elsewhere = await startServer({ status: 200, body: {} });
  const { baseUrl } = await startServer({ status: 307, headers: { location: elsewhere.baseUrl } });
  const result = await listClientQuotas(fullClient(baseUrl), {
    path: { project_id: 'p', instance_id: 'i' },
  }).result();
  expect(result).toMatchObject({ status: 'unexpected', httpStatus: 307 });
  expect(elsewhere.received).toEqual([]);
});

test('something else than a client is refused', () => {
  const stranger = {} as never;
  expect(() => getClientQuota(stranger, {} as never)).toThrow('must come from createClient()');
});

test('the body that is sent again is the same, byte for byte', async () => {
  const { baseUrl, received } = await startServer({ status: 500 }, { status: 200, body: {} });
  const path = { project_id: 'p', instance_id: 'i', app_quota_id: 'q' };
  const body = { name: 'Quota_一', call_limits: 1, time_unit: 'DAY', time_interval: 1 } as const;
  await updateClientQuota(fullClient(baseUrl), { path, body });
  expect(received.map((request) => request.body)).toEqual([JSON.stringify(body), JSON.stringify(body)]);
});

test('on a page without TLS, where crypto.randomUUID is missing, a keyed call still gets a key', async () => {
  const { baseUrl, received } = await startServer({ status: 201, body: {} });
  const { randomUUID } = crypto;
  Object.assign(crypto, { randomUUID: undefined });
  onTestFinished(() => void Object.assign(crypto, { randomUUID }));
  await createCharge(fullClient(baseUrl), { body: { amount: 1 } });
  expect(received[0]?.headers['idempotency-key']).toMatch(/^\d+(-\d+){3}$/);
});

test('a browser sends its own User-Agent', async () => {
  const { baseUrl, received } = await startServer({ status: 200, body: {} });
  vi.stubGlobal('document', {});
  onTestFinished(() => void vi.unstubAllGlobals());
  await listServices(fullClient(baseUrl));
  expect(received[0]?.headers['user-agent']).not.toContain('quotakit');
});

test('catch() of a call gets its error', async () => {
  const { baseUrl } = await startServer({ status: 404, body: { detail: 'Not found.', code: 'not_found' } });
  const status = getApplication(fullClient(baseUrl), { path: { id: 'a' } }).catch(
    (error: unknown) => (error as ApiError).status,
  );
  expect(await status).toBe(404);
});

test('result() of a call whose data was asked for leaves no unhandled rejection', async () => {
  const { baseUrl } = await startServer({ status: 404, body: { detail: 'Not found.', code: 'not_found' } });
  const call = getApplication(fullClient(baseUrl), { path: { id: 'a' } });
  const data = call.then(({ id }) => id);
  expect((await call.result()).status).toBe(404);
  await expect(data).rejects.toThrow('Not found.');
});
