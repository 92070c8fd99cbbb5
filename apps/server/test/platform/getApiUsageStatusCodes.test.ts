import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUser, type User } from '../support/arrange/user.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { addUsage } from '../support/usage.ts';

let server: TestServer;
let user: User;
beforeAll(async () => {
  server = await startTestServer();
  user = await createUser(server);
});
afterAll(() => server.close());

const codes = (query = '') =>
  server.call(`GET /api/v1/usage/apis/status-codes/${query}`, { token: user.platformToken });

describe('getApiUsageStatusCodes', () => {
  it('gives none where nothing was called', async () => {
    const { status, body } = await codes();
    expect([status, body]).toEqual([200, { items: [] }]);
  });

  it('gives each of the caller’s statuses once, in order', async () => {
    for (const status of [502, 200, 402, 200]) await addUsage(server, user, { status_code: status });
    await addUsage(server, await createUser(server), { status_code: 418 });
    expect((await codes()).body.items).toEqual([200, 402, 502]);
    expect((await codes('?perspective=actor&user_id=me')).body.items).toEqual([200, 402, 502]);
  });

  it('looks at the time', async () => {
    await addUsage(server, user, { status_code: 504, created_at: '2026-07-01T00:00:00Z' });
    const july = '?created_at_from=2026-07-01T00:00:00Z&created_at_to=2026-08-01T00:00:00Z';
    expect((await codes(july)).body.items).toEqual([504]);
    expect((await codes('?created_at_to=2026-07-01T00:00:00Z')).body.items).toEqual([]);
  });

  it('refuses another user’s id with 403 and a bad time with 400', async () => {
    expect((await codes(`?user_id=${server.demo.userId}`)).status).toBe(403);
    expect((await codes('?created_at_from=now')).body.errors).toHaveProperty('created_at_from');
  });
});
