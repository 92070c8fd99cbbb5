import { expect, test } from 'vitest';
import { bearer, createClient, deleteApplication, exportOrders, getApplication } from '../src/index.ts';
import { fakeFetch, type Answers } from '../src/testing/index.ts';
import { type Deviation, validatingFetch } from '../src/validate.ts';

function open(answers?: Answers) {
  const deviations: Deviation[] = [];
  const fetch = validatingFetch({
    fetch: fakeFetch(answers),
    onDeviation: (found) => deviations.push(found),
  });
  const client = createClient({
    baseUrl: 'http://x.test',
    auth: { platformToken: bearer('t') },
    fetch,
    retry: false,
  });
  return { client, deviations, fetch };
}

test('says nothing of answers that are as documented', async () => {
  const { client, deviations } = open({ deleteApplication: 204 });
  await getApplication(client, { path: { id: 'a' } });
  await deleteApplication(client, { path: { id: 'a' } });
  await exportOrders(client);
  expect(deviations).toEqual([]);
});

test('names each deviation, and lets the answer pass', async () => {
  const { client, deviations } = open({ getApplication: { status: 200, body: { id: 7 } } });
  expect(await getApplication(client, { path: { id: 'a' } })).toEqual({ id: 7 });
  expect(deviations).toMatchObject([{ operation: 'getApplication', status: 200 }]);
  expect(deviations[0]?.issues).toContain('body.id: Must be a string.');
});

test('reports a status that is not documented, and lets other requests pass unchecked', async () => {
  const { client, deviations } = open({ getApplication: { status: 418 } });
  await getApplication(client, { path: { id: 'a' } }).result();
  expect(deviations[0]).toMatchObject({ status: 418, issues: ['body: The status 418 is not documented.'] });
  const other = validatingFetch({
    fetch: async () => new Response('x'),
    onDeviation: () => expect.unreachable(),
  });
  expect(await (await other('http://x.test/elsewhere', {})).text()).toBe('x');
});

test('uses the global fetch of the time of the call', async () => {
  const { fetch: before } = globalThis;
  globalThis.fetch = fakeFetch() as typeof fetch;
  try {
    const response = await validatingFetch({ onDeviation: () => {} })('http://x.test/api/v1/services/', {});
    expect(response.status).toBe(200);
  } finally {
    globalThis.fetch = before;
  }
});
