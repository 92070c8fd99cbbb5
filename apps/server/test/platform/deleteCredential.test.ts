import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const remove = (id: string) =>
  server.call(`DELETE /api/v1/credentials/${id}/`, { token: server.demo.platformToken });
const credentialOf = async (token: string): Promise<string> =>
  (await server.call('GET /api/v1/credentials/', { token })).body.items[0].id;

describe('deleteCredential', () => {
  it('answers 404 for another user’s', async () => {
    expect((await remove(await credentialOf(server.demo.stranger.platformToken))).status).toBe(404);
  });

  it('refuses the token from then on', async () => {
    const id = await credentialOf(server.demo.platformToken);
    expect((await remove(id)).status).toBe(204);
    const { credentialToken: token } = server.demo;
    const charge = await server.call('POST /api/v1/charges/', { token, body: { amount: 1 } });
    expect(charge.status).toBe(401);
    expect((await remove(id)).status).toBe(404);
    const application = await server.call(`GET /api/v1/applications/${server.demo.applicationId}/`, {
      token: server.demo.platformToken,
    });
    expect(application.body.credentials).toEqual([]);
  });
});
