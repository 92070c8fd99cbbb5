import { expect, test } from 'vitest';
import {
  bearer,
  createApplication,
  createCharge,
  createClient,
  exportOrders,
  getApplication,
  isStatus,
  xAuthToken,
} from '../src/index.ts';
import * as operations from '../src/generated/operations.ts';
import { examples } from '../src/generated/examples.ts';
import { fakeFetch, mswHandlers } from '../src/testing/index.ts';
import { http } from 'msw';
import { setupServer } from 'msw/node';

const baseUrl = 'http://quotakit.test';
const auth = { platformToken: bearer('platform'), credentialToken: bearer('credential') };

test('the fake answers with the example of the success, and keeps what it was asked', async () => {
  const fetch = fakeFetch();
  const client = createClient({ baseUrl, auth, fetch });
  const charge = await createCharge(client, { body: { amount: 0.55 } }, { idempotencyKey: 'order-42' });
  expect(charge).toEqual(examples.createCharge[2][0][1]);
  expect(fetch.requests).toMatchObject([
    {
      operation: 'createCharge',
      method: 'POST',
      url: `${baseUrl}/api/v1/charges/`,
      headers: { authorization: 'Bearer credential', 'idempotency-key': 'order-42' },
      body: { amount: 0.55 },
    },
  ]);
});

test('the fake answers with a documented refusal, an answer of the test, or what a function says', async () => {
  const fetch = fakeFetch({
    createCharge: 402,
    getApplication: { status: 503, body: 'busy', headers: { 'retry-after': '1' } },
    createApplication: async ({ body }) => ({ status: 201, body: { id: 'a', ...(body as object) } }),
  });
  const client = createClient({ baseUrl, auth, fetch, retry: false });
  const error = await createCharge(client, { body: { amount: 1 } }).catch((reason: unknown) => reason);
  expect(isStatus(error, createCharge, 402)).toBe(true);
  const busy = await getApplication(client, { path: { id: 'a' } }).result();
  expect(busy).toMatchObject({
    status: 'unexpected',
    httpStatus: 503,
    body: 'busy',
    meta: { retryAfter: 1000 },
  });
  expect(await createApplication(client, { body: { scope: 'Global' } })).toEqual({
    id: 'a',
    scope: 'Global',
  });
});

test('the fake answers with text where the contract says so, and with nothing after a 204', async () => {
  const client = createClient({ baseUrl, auth, fetch: fakeFetch({ deleteApplication: 204 }) });
  expect(await exportOrders(client)).toContain(',');
  expect(await operations.deleteApplication(client, { path: { id: 'a' } })).toBeUndefined();
});

test('the fake refuses what the contract does not have, and heeds an abort', async () => {
  const fetch = fakeFetch({ createCharge: 418 as never });
  await expect(fetch(`${baseUrl}/nothing`, {})).rejects.toThrow(
    'No operation of the contract has the request GET',
  );
  await expect(fetch(`${baseUrl}/api/v1/charges/`, { method: 'POST' })).rejects.toThrow(
    'createCharge does not document the status 418.',
  );
  await expect(fetch(`${baseUrl}/api/v1/charges/`, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
});

test('every operation has an example of its success that the client takes', async () => {
  const client = createClient({
    baseUrl,
    auth: { ...auth, xAuthToken: xAuthToken('token') },
    fetch: fakeFetch(),
  });
  for (const operation of Object.values(operations)) {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, 'x']);
    const args = { path: Object.fromEntries(names), body: {} };
    const result = await (operation as typeof createCharge)(client, args as never).result();
    expect([operation.id, result.status]).toEqual([operation.id, operation.statuses[0]]);
  }
});

test('MSW answers with the same examples', async () => {
  const server = setupServer(...mswHandlers(http, `${baseUrl}/`, { createApplication: 409 }));
  server.listen({ onUnhandledFrame: 'error' });
  try {
    const client = createClient({ baseUrl, auth });
    const charge = await createCharge(client, { body: { amount: 0.55 } });
    expect(charge).toEqual(examples.createCharge[2][0][1]);
    expect((await createApplication(client, { body: {} }).result()).status).toBe(409);
    expect((await getApplication(client, { path: { id: 'a' } })).id).toBe(
      examples.getApplication[2][0][1].id,
    );
  } finally {
    server.close();
  }
});
