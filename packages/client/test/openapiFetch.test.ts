import { expect, test } from 'vitest';
import { bearer, createClient } from '../src/index.ts';
import { fetchClient } from '../src/openapi-fetch.ts';
import { fakeFetch, type Answers } from '../src/testing/index.ts';

function open(answers?: Answers) {
  const fetch = fakeFetch(answers);
  const auth = { platformToken: bearer('platform'), credentialToken: bearer('credential') };
  return { fetch, api: fetchClient(createClient({ baseUrl: 'http://x.test', auth, fetch })) };
}

test('addresses operations by path, with the authentication of the client', async () => {
  const { api, fetch } = open();
  const { data, error, response } = await api.GET('/api/v1/applications/{id}/', {
    params: { path: { id: 'a b' } },
  });
  expect([data?.id, error, response.status]).toEqual([expect.any(String), undefined, 200]);
  expect(fetch.requests[0]).toMatchObject({
    url: 'http://x.test/api/v1/applications/a%20b/',
    headers: { authorization: 'Bearer platform' },
  });
});

test('gives a refusal as a value, and sends a charge again with its key', async () => {
  const answers = [
    { status: 500 },
    { status: 402, body: { error: { code: 'used_up', message: 'm' }, trace_id: 't' } },
  ];
  const { api, fetch } = open({ createCharge: () => answers.shift() ?? 402 });
  const { error } = await api.POST('/api/v1/charges/', { body: { amount: 1 } });
  expect(error).toMatchObject({ error: { code: 'used_up' } });
  const keys = fetch.requests.map(({ headers }) => headers['idempotency-key']);
  expect(keys).toEqual([expect.any(String), keys[0]]);
});

test('has every verb, and reads text', async () => {
  const { api } = open();
  const id = { params: { path: { id: 'a' } } };
  const csv = await api.GET('/api/v1/orders/export/', {});
  expect(csv.data).toContain(',');
  expect((await api.DELETE('/api/v1/applications/{id}/', id)).response.status).toBe(204);
  expect((await api.PATCH('/api/v1/credentials/{id}/', { ...id, body: { name: 'n' } })).data).toHaveProperty(
    'id',
  );
});

test('refuses a path that the contract does not have', async () => {
  const { api } = open();
  await expect(api.GET('/nothing' as never, {} as never)).rejects.toThrow(
    'No operation of the contract is GET /nothing.',
  );
});

test('mistakes do not compile', () => {
  const { api } = open();
  // @ts-expect-error a query parameter that does not exist
  void api.GET('/api/v1/applications/', { params: { query: { limits: 1 } } });
  // @ts-expect-error an extra key beside a right one
  void api.GET('/api/v1/applications/', { params: { query: { limit: 1, limits: 1 } } });
  // @ts-expect-error a body that is text already
  void api.POST('/api/v1/charges/', { body: JSON.stringify({ amount: 1 }) });
  // @ts-expect-error no body
  void api.POST('/api/v1/charges/', {});
  // @ts-expect-error a misspelt option
  void api.POST('/api/v1/charges/', { body: { amount: 1 }, timeOut: 1 });
  expect(true).toBe(true);
});
