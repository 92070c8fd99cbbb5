import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUser, type User } from '../support/arrange/user.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { addUsage } from '../support/usage.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let server: TestServer;
let user: User;
beforeAll(async () => {
  server = await startTestServer();
  user = await createUser(server);
});
afterAll(() => server.close());

const get = (id: string, token = user.platformToken) =>
  server.call(`GET /api/v1/usage/apis/${id}/`, { token });

describe('getApiUsage', () => {
  it('shows a call as the list does', async () => {
    const metadata = JSON.stringify({ model: 'large', nested: [1, { deep: null }] });
    const id = await addUsage(server, user, { metadata, original_micro: 550_000n, deducted_micro: 533_500n });
    const { status, body } = await get(id);
    expect(status).toBe(200);
    const list = await server.call('GET /api/v1/usage/apis/', { token: user.platformToken });
    expect(list.body.items).toEqual([body]);
    expect(body).toMatchObject({ original_amount: 0.55, deducted_amount: 0.5335, used_amount: 0.5335 });
    expect(body.metadata).toEqual(JSON.parse(metadata));
  });

  it('keeps the id of an API that is no longer in the catalogue', async () => {
    const { body } = await get(await addUsage(server, user, { api_id: UNKNOWN, service_id: null }));
    expect(body).toMatchObject({ api_id: UNKNOWN, api: null, service_id: null, service: null });
  });

  it('answers 404 for another user’s and an unknown one', async () => {
    const id = await addUsage(server, await createUser(server));
    const foreign = await get(id);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'not_found']);
    expect((await get(UNKNOWN)).body).toEqual(foreign.body);
  });

  it('answers 400 for what is no id', async () => {
    const { status, body } = await get('last');
    expect([status, Object.keys(body.errors)]).toEqual([400, ['id']]);
  });
});
