import { afterAll, beforeAll, expect, it } from 'vitest';
import { fingerprint } from '../support/ledger.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const rename = (username: string, token: string) =>
  server.call('PUT /api/v1/users/me/', { token, body: { username } });

it('answers 409 to a username that another user has, whatever its case, and changes nothing', async () => {
  const { platformToken, stranger } = server.demo;
  expect((await rename('contract-ada', stranger.platformToken)).status).toBe(200);
  const before = await fingerprint(server.database);
  const { status, body } = await rename('Contract-Ada', platformToken);
  expect([status, body]).toEqual([409, { detail: 'Another user has this username.', code: 'duplication' }]);
  expect(await fingerprint(server.database)).toBe(before);
});
