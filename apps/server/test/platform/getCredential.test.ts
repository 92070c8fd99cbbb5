import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUser, type User } from '../support/arrange/user.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let server: TestServer;
let user: User;
beforeAll(async () => {
  server = await startTestServer();
  user = await createUser(server);
});
afterAll(() => server.close());

const get = (id: string, token = user.platformToken) =>
  server.call(`GET /api/v1/credentials/${id}/`, { token });

describe('getCredential', () => {
  it('shows the credential as the list does, masked', async () => {
    await server.call('POST /api/v1/charges/', { token: user.token, body: { amount: 0.000001 } });
    const { status, body } = await get(user.credentialId);
    expect(status).toBe(200);
    const list = await server.call('GET /api/v1/credentials/', { token: user.platformToken });
    expect(list.body.items).toEqual([body]);
    expect(body).toMatchObject({ id: user.credentialId, user_id: user.userId, used_amount: 0.000001 });
    expect(body.token).toBe(`${user.token.slice(0, 7)}****${user.token.slice(-4)}`);
  });

  it('takes an id in upper case', async () => {
    expect((await get(user.credentialId.toUpperCase())).body.id).toBe(user.credentialId);
  });

  it('answers 404 for another user’s, an unknown and a deleted one', async () => {
    const other = await createUser(server);
    expect((await get(user.credentialId, other.platformToken)).body).toEqual((await get(UNKNOWN)).body);
    expect((await get(UNKNOWN)).status).toBe(404);
    await server.call(`DELETE /api/v1/credentials/${other.credentialId}/`, { token: other.platformToken });
    expect((await get(other.credentialId, other.platformToken)).status).toBe(404);
  });

  it('answers 400 for what is no id, and 401 for a credential’s own token', async () => {
    expect((await get('mine')).body.errors).toHaveProperty('id');
    const { status, body } = await get(user.credentialId, user.token);
    expect([status, body.code]).toEqual([401, 'authentication_failed']);
  });
});
