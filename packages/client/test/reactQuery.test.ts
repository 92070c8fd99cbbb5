import { QueryClient, QueryObserver, MutationObserver } from '@tanstack/query-core';
import { expect, test } from 'vitest';
import { bearer, createApplication, createClient, listApplications } from '../src/index.ts';
import { mutationOptions, queryKey, queryOptions } from '../src/react-query.ts';
import { fakeFetch } from '../src/testing/index.ts';

const open = (fetch = fakeFetch()) => ({
  fetch,
  client: createClient({ baseUrl: 'http://x.test', auth: { platformToken: bearer('t') }, fetch }),
  queries: new QueryClient(),
});

test('a query is kept under its operation and arguments, and asked for once', async () => {
  const { client, fetch, queries } = open();
  const options = queryOptions(client, listApplications, { query: { limit: 2 } });
  const first = await queries.fetchQuery({ ...options, staleTime: 60_000 });
  expect(await queries.fetchQuery({ ...options, staleTime: 60_000 })).toBe(first);
  expect(fetch.requests.map(({ url }) => url)).toEqual(['http://x.test/api/v1/applications/?limit=2']);
  expect(options.queryKey).toEqual(['quotakit', 'listApplications', { query: { limit: 2 } }]);
});

test('all queries of an operation can be made stale at once', async () => {
  const { client, fetch, queries } = open();
  const observer = new QueryObserver(queries, queryOptions(client, listApplications));
  const stop = observer.subscribe(() => {});
  await queries.invalidateQueries({ queryKey: queryKey(listApplications).slice(0, 2) });
  stop();
  expect(fetch.requests.length).toBeGreaterThanOrEqual(1);
  expect(observer.getCurrentResult().data?.items.length).toBeGreaterThan(0);
});

test('a query that is cancelled aborts its request', async () => {
  const { client, queries } = open();
  const signals: AbortSignal[] = [];
  const slow = createClient({
    baseUrl: client.baseUrl,
    auth: { platformToken: bearer('t') },
    fetch: (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signals.push(signal as AbortSignal);
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  });
  const options = queryOptions(slow, listApplications);
  const query = queries.fetchQuery(options).catch(() => 'cancelled');
  await expect.poll(() => signals.length).toBe(1);
  await queries.cancelQueries({ queryKey: options.queryKey });
  expect([await query, signals[0]?.aborted]).toEqual(['cancelled', true]);
});

test('a mutation sends its arguments', async () => {
  const { client, fetch, queries } = open();
  const mutation = new MutationObserver(queries, mutationOptions(client, createApplication));
  const made = await mutation.mutate({ body: { scope: 'Global' } });
  expect(made.id).toEqual(expect.any(String));
  expect(fetch.requests[0]).toMatchObject({ operation: 'createApplication', body: { scope: 'Global' } });
});
