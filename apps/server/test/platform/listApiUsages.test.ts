import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { createUser, type User } from '../support/arrange/user.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { addApi, addUsage } from '../support/usage.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const TRACE_ID = '2efa9340-b21b-4e26-9e14-4aac95f343ab';

let server: TestServer;
let user: User;
let apiId: string;
/** The ids of the calls in order. The two last are of the same instant. */
const made = [1, 2, 3, 4, 5].map((n) => `${n}0000000-0000-4000-8000-000000000000`);
beforeAll(async () => {
  server = await startTestServer();
  user = await createUser(server);
  apiId = await addApi(server);
  const calls = [
    { created_at: '2026-08-01T00:00:00Z', updated_at: '2026-08-09T00:00:00Z', status_code: 201 },
    { created_at: '2026-08-02T00:00:00Z', api_id: apiId, trace_id: TRACE_ID },
    { created_at: '2026-08-03T00:00:00Z', service_id: demoServiceIds.claude, application_id: UNKNOWN },
    { created_at: '2026-08-04T00:00:00Z', status_code: 502, deducted_micro: 0n },
    { created_at: '2026-08-04T00:00:00Z', service_id: null },
  ];
  for (const [place, call] of calls.entries()) await addUsage(server, user, { ...call, id: made[place]! });
  await addUsage(server, await createUser(server));
});
afterAll(() => server.close());

const list = (query = '', token = user.platformToken) =>
  server.call(`GET /api/v1/usage/apis/${query}`, { token });
const idsOf = async (query: string): Promise<string[]> => {
  const { body } = await list(query);
  expect(body.count).toBe(body.items.length);
  return body.items.map((item: { id: string }) => item.id);
};

describe('listApiUsages', () => {
  it('lists the caller’s own, newest first', async () => {
    expect(await idsOf('')).toEqual(made.toReversed());
    expect(await idsOf('?ordering=-created_at')).toEqual(made.toReversed());
  });

  it('orders by the last change', async () => {
    const [first, second, third, fourth, fifth] = made;
    expect(await idsOf('?ordering=-updated_at')).toEqual([first, fifth, fourth, third, second]);
  });

  it('shows what was called and what it cost', async () => {
    const { body } = await list(`?api_id=${apiId}`);
    expect(body.items).toEqual([
      {
        id: made[1],
        user_id: user.userId,
        application_id: user.applicationId,
        service_id: demoServiceIds.chatgpt,
        api_id: apiId,
        credential_id: user.credentialId,
        credential: { id: user.credentialId, name: 'demo' },
        api: { id: apiId, title: 'Chat API' },
        service: { id: demoServiceIds.chatgpt, alias: 'chatgpt', title: 'ChatGPT', name: 'ChatGPT' },
        status_code: 200,
        original_amount: 1,
        deducted_amount: 1,
        used_amount: 1,
        remaining_amount: 5,
        elapsed: 12.3,
        trace_id: TRACE_ID,
        metadata: null,
        created_at: '2026-08-02T00:00:00.000000Z',
        updated_at: '2026-08-02T00:00:00.000000Z',
      },
    ]);
  });

  it.each([
    ['status_code=201&status_code=502', [3, 0]],
    [`service_id=${demoServiceIds.claude}&service_id=${UNKNOWN}`, [2]],
    [`application_id=${UNKNOWN}`, [2]],
    [`credential_id=${UNKNOWN}`, []],
    [`trace_id=${TRACE_ID}`, [1]],
    [`trace_id=${TRACE_ID.toUpperCase()}`, [1]],
    ['created_at_from=2026-08-02T00:00:00Z&created_at_to=2026-08-03T00:00:00Z', [1]],
    ['created_at_from=2026-08-02T02:00:00.000001%2B02:00&created_at_to=2026-08-04T00:00:00Z', [2]],
    ['created_at_from=2026-08-03T00:00:00Z&created_at_to=2026-08-01T00:00:00Z', []],
  ])('filters by %s', async (query, places) => {
    expect(await idsOf(`?${query}`)).toEqual(places.map((place) => made[place]));
  });

  it('gives the same calls for every perspective', async () => {
    for (const perspective of ['billing', 'actor', 'both']) {
      expect(await idsOf(`?perspective=${perspective}`)).toEqual(made.toReversed());
    }
  });

  it('pages without losing or repeating one', async () => {
    const pages = [0, 2, 4, 6].map((offset) => list(`?limit=2&offset=${offset}`));
    const bodies = (await Promise.all(pages)).map(({ body }) => body);
    expect(bodies.map(({ count }) => count)).toEqual([5, 5, 5, 5]);
    expect(bodies.flatMap(({ items }) => items.map((item: { id: string }) => item.id))).toEqual(
      made.toReversed(),
    );
  });

  it('keeps the calls of a deleted credential', async () => {
    const other = await createUser(server);
    await addUsage(server, other);
    const { platformToken: token, credentialId } = other;
    await server.call(`DELETE /api/v1/credentials/${credentialId}/`, { token });
    expect((await list('', token)).body.items).toMatchObject([{ credential: { id: credentialId } }]);
  });

  it('takes the caller’s id or me, and refuses another user’s with 403', async () => {
    expect((await list('?user_id=me')).body.count).toBe(5);
    expect((await list(`?user_id=${user.userId.toUpperCase()}`)).body.count).toBe(5);
    const { status, body } = await list(`?user_id=${server.demo.userId}`);
    expect([status, body.code]).toEqual([403, 'permission_denied']);
  });

  it.each([
    ['limit', 'limit=101'],
    ['limit', 'limit=0'],
    ['offset', 'offset=-1'],
    ['ordering', 'ordering=id'],
    ['perspective', 'perspective=owner'],
    ['status_code.0', 'status_code=99'],
    ['status_code.0', 'status_code=ok'],
    ['api_id.0', 'api_id=chat'],
    ['trace_id', 'trace_id=1'],
    ['created_at_from', 'created_at_from=yesterday'],
    ['created_at_to', 'created_at_to=2026-02-30T00:00:00Z'],
  ])('answers 400 naming %s for %s', async (field, query) => {
    const { status, body } = await list(`?${query}`);
    expect([status, body.code]).toEqual([400, 'invalid']);
    expect(Object.keys(body.errors)).toEqual([field]);
  });
});
