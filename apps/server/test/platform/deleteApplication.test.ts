import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSoundLedger } from '../support/ledger.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const remove = (id: string) =>
  server.call(`DELETE /api/v1/applications/${id}/`, { token: server.demo.platformToken });

describe('deleteApplication', () => {
  it('answers 404 for another user’s and changes nothing', async () => {
    const { applicationId, credentialToken } = server.demo.stranger;
    expect((await remove(applicationId)).status).toBe(404);
    const charge = await server.call('POST /api/v1/charges/', {
      token: credentialToken,
      body: { amount: 1 },
    });
    expect(charge.status).toBe(201);
  });

  it('deletes the application and its credentials, and writes off what is left', async () => {
    const { applicationId, credentialToken, platformToken: token } = server.demo;
    const answer = await remove(applicationId);
    expect([answer.status, answer.text]).toEqual([204, '']);
    const charge = await server.call('POST /api/v1/charges/', {
      token: credentialToken,
      body: { amount: 1 },
    });
    expect([charge.status, charge.body.error.code]).toEqual([401, 'invalid_token']);
    expect((await server.call(`GET /api/v1/applications/${applicationId}/`, { token })).status).toBe(404);
    expect((await server.call('GET /api/v1/credentials/', { token })).body.count).toBe(0);
    const lost = await server.database
      .selectFrom('ledger_entry')
      .select('amount_micro')
      .where('cause', '=', 'write_off')
      .execute();
    expect(lost).toEqual([{ amount_micro: 50_000_000n }]);
    await expectSoundLedger(server.database);
  });

  it('answers 404 the second time', async () => {
    expect((await remove(server.demo.applicationId)).status).toBe(404);
  });
});
