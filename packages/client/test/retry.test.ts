import { describe, expect, test, vi } from 'vitest';
import {
  bearer,
  createApplication,
  createCharge,
  createClient,
  deleteApplication,
  getApplication,
  listApplications,
  TimeoutError,
} from '../src/index.ts';
import { Budget, parseRetryAfter, retryDelay } from '../src/retry.ts';
import { startServer } from './support/server.ts';
import { application, fullClient } from './support/values.ts';

const policy = { attempts: 3, budget: true, maxRetryAfter: 60_000 };
const hang = (): void => {};

describe('the policy', () => {
  test.each([408, 429, 500, 502, 503, 504, undefined])(
    'a repeatable request is sent again after %s',
    (status) => {
      const failure = status === undefined ? {} : { status };
      expect(retryDelay(policy, 1, true, failure)).toBeLessThanOrEqual(250);
      expect(retryDelay(policy, 2, true, failure)).toBeLessThanOrEqual(500);
      expect(retryDelay(policy, 3, true, failure)).toBeUndefined();
    },
  );

  test.each([200, 400, 401, 402, 403, 404, 409, 413, 422, 501])(
    'no request is sent again after %d',
    (status) => {
      expect(retryDelay(policy, 1, true, { status, retryAfter: 0 })).toBeUndefined();
    },
  );

  test('another request is sent again only when the server says when', () => {
    expect(retryDelay(policy, 1, false, { status: 429, retryAfter: 1000 })).toBe(1000);
    expect(retryDelay(policy, 1, false, { status: 503, retryAfter: 1000 })).toBe(1000);
    expect(retryDelay(policy, 1, false, { status: 500, retryAfter: 1000 })).toBeUndefined();
    expect(retryDelay(policy, 1, false, { status: 429 })).toBeUndefined();
    expect(retryDelay(policy, 1, false, {})).toBeUndefined();
  });

  test('a pause that is too long is not waited for', () => {
    expect(retryDelay(policy, 1, true, { status: 429, retryAfter: 60_001 })).toBeUndefined();
  });

  test('Retry-After is read in both forms', () => {
    const read = (value: string) => parseRetryAfter(new Headers({ 'retry-after': value }));
    expect(read('2')).toBe(2000);
    expect(read(new Date(Date.now() + 50_000).toUTCString())).toBeGreaterThan(30_000);
    expect(read('Wed, 21 Oct 2015 07:28:00 GMT')).toBe(0);
    expect(read('soon')).toBeUndefined();
    expect(parseRetryAfter(new Headers())).toBeUndefined();
  });

  test('the budget runs out and comes back with success', () => {
    const budget = new Budget();
    const taken = Array.from({ length: 101 }, () => budget.take());
    expect(taken.filter(Boolean)).toHaveLength(100);
    for (let index = 0; index < 5; index++) budget.refund();
    expect([budget.take(), budget.take()]).toEqual([true, false]);
  });
});

test('GET is sent again after 500 and after a lost connection', async () => {
  const reset = (response: import('node:http').ServerResponse): unknown => response.destroy();
  const { baseUrl, received } = await startServer({ status: 500 }, reset as never, {
    status: 200,
    body: application,
  });
  const { meta } = await getApplication(fullClient(baseUrl), { path: { id: 'a' } }).result();
  expect(meta.attempts).toBe(3);
  expect(received).toHaveLength(3);
});

test('an un-keyed POST is sent once after 500, a keyed one again', async () => {
  const { baseUrl, received } = await startServer({ status: 500 });
  const client = fullClient(baseUrl, { retry: { attempts: 2 } });
  await expect(createApplication(client, { body: {} })).rejects.toMatchObject({ attempts: 1 });
  await expect(createCharge(client, { body: { amount: 1 } })).rejects.toMatchObject({ attempts: 2 });
  const unkeyed = fullClient(baseUrl, { idempotencyKeys: 'off' });
  await expect(createCharge(unkeyed, { body: { amount: 1 } })).rejects.toMatchObject({ attempts: 1 });
  expect(received).toHaveLength(4);
});

test('Retry-After is waited for', async () => {
  const { baseUrl } = await startServer(
    { status: 429, headers: { 'retry-after': '1' } },
    { status: 201, body: {} },
  );
  const started = performance.now();
  await createApplication(fullClient(baseUrl), { body: {} });
  expect(performance.now() - started).toBeGreaterThan(950);
});

test('a pause that ends after the call is not begun', async () => {
  const { baseUrl } = await startServer({ status: 429, headers: { 'retry-after': '30' } });
  const started = performance.now();
  const call = listApplications(fullClient(baseUrl), {}, { timeout: 5000 });
  await expect(call).rejects.toMatchObject({ status: 429, retryAfter: 30_000 });
  expect(performance.now() - started).toBeLessThan(1000);
});

test('retry: false, for the client or the call, sends once', async () => {
  const { baseUrl, received } = await startServer({ status: 500 });
  await expect(listApplications(fullClient(baseUrl, { retry: false }))).rejects.toMatchObject({
    status: 500,
  });
  await expect(listApplications(fullClient(baseUrl), {}, { retry: false })).rejects.toMatchObject({
    status: 500,
  });
  expect(received).toHaveLength(2);
});

test('an attempt that takes too long is a TimeoutError, after the next attempt had its time', async () => {
  const { baseUrl, received } = await startServer(hang);
  const call = listApplications(fullClient(baseUrl), {}, { attemptTimeout: 1000, retry: { attempts: 2 } });
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError', scope: 'attempt', attempts: 2 });
  expect(received).toHaveLength(2);
});

test('a call that takes too long is a TimeoutError, with all its attempts', async () => {
  const { baseUrl } = await startServer(hang);
  const call = listApplications(fullClient(baseUrl), {}, { timeout: 80 });
  await expect(call).rejects.toThrow(TimeoutError);
  await expect(call).rejects.toThrow('listApplications: no answer within 80 ms, the limit for one call.');
});

test('a body that never ends, and a token that never comes, run into the time limit', async () => {
  const { baseUrl } = await startServer((response) => {
    response.writeHead(200).write('{');
  });
  const options = { timeout: 60, retry: false } as const;
  await expect(listApplications(fullClient(baseUrl), {}, options)).rejects.toThrow(TimeoutError);
  const fetch = () => new Promise<Response>(() => {});
  await expect(listApplications(fullClient(baseUrl, { fetch }), {}, options)).rejects.toThrow(TimeoutError);
});

test('an abort before, during an attempt and during a pause wins with its own reason', async () => {
  const { baseUrl, received } = await startServer(hang, { status: 429, headers: { 'retry-after': '20' } });
  const client = fullClient(baseUrl);
  const reason = new Error('The user left.');
  const early = listApplications(client, {}, { signal: AbortSignal.abort(reason) });
  await expect(early).rejects.toBe(reason);
  for (const sent of [1, 2]) {
    const controller = new AbortController();
    const call = listApplications(client, {}, { signal: controller.signal });
    await expect.poll(() => received.length).toBe(sent);
    setTimeout(() => controller.abort(reason), 20);
    await expect(call).rejects.toBe(reason);
  }
});

test.each(['request', 'retry'])('an abort by the observer of a %s wins at once', async (type) => {
  const { baseUrl, received } = await startServer({ status: 429, headers: { 'retry-after': '20' } });
  const controller = new AbortController();
  const reason = new Error('The user left.');
  const client = fullClient(baseUrl, { onEvent: (event) => event.type === type && controller.abort(reason) });
  await expect(listApplications(client, {}, { signal: controller.signal })).rejects.toBe(reason);
  expect(received.length).toBeLessThanOrEqual(1);
});

test('an abort reaches a raw body that is being read', async () => {
  const { baseUrl } = await startServer((response) => {
    response.writeHead(200).write('{');
  });
  const controller = new AbortController();
  const response = await listApplications(fullClient(baseUrl), {}, { signal: controller.signal }).raw();
  const reading = response.text();
  controller.abort(new Error('The user left.'));
  await expect(reading).rejects.toThrow('The user left.');
});

test('no timer and no listener is left behind', async () => {
  const { baseUrl } = await startServer({ status: 500 }, { status: 204 });
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  const set = vi.spyOn(globalThis, 'setTimeout');
  const cleared = vi.spyOn(globalThis, 'clearTimeout');
  const fetch = async () => new Response(null, { status: added.mock.calls.length > 1 ? 204 : 500 });
  await deleteApplication(fullClient(baseUrl, { fetch }), { path: { id: 'a' } }, { signal });
  expect(added).toHaveBeenCalledTimes(3);
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
    added.mock.calls.map(([, listener]) => listener),
  );
  const timers = set.mock.results.map(({ value }) => value as unknown);
  expect(cleared.mock.calls.flat()).toEqual(expect.arrayContaining(timers));
  vi.restoreAllMocks();
});

test('a token that was renewed takes no attempt from those that an outage may need', async () => {
  const { baseUrl } = await startServer(
    { status: 401 },
    { status: 500 },
    { status: 500 },
    { status: 200, body: application },
  );
  const auth = { platformToken: bearer(() => 'token') };
  const { meta } = await getApplication(createClient({ baseUrl, auth }), { path: { id: 'a' } }).result();
  expect(meta.attempts).toBe(4);
});

test('a call that is not counted in the budget is sent again', async () => {
  const { baseUrl } = await startServer({ status: 500 }, { status: 200, body: application });
  const client = fullClient(baseUrl, { retry: { budget: false } });
  expect((await getApplication(client, { path: { id: 'a' } }).result()).meta.attempts).toBe(2);
});

test('an outage is not answered with a storm: the budget of the client ends', async () => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0);
  let requests = 0;
  const fetch = async (): Promise<Response> => new Response(String(requests++), { status: 500 });
  const client = createClient({ baseUrl: 'http://x.test', auth: { platformToken: bearer('t') }, fetch });
  for (let call = 0; call < 60; call++) await getApplication(client, { path: { id: 'a' } }).result();
  random.mockRestore();
  expect(requests).toBe(160);
});
