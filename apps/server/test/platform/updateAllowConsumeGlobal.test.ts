import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const update = (id: string, body: unknown) =>
  server.call(`POST /api/v1/applications/${id}/update-allow-consume-global/`, {
    token: server.demo.platformToken,
    body,
  });

describe('updateAllowConsumeGlobal', () => {
  it('sets the flag and returns the application', async () => {
    const { status, body } = await update(server.demo.applicationId, { allow_consume_global: false });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: server.demo.applicationId,
      service: { name: 'ChatGPT', alias: 'chatgpt' },
      scope: 'Individual',
      type: 'Usage',
      remaining_amount: 50,
      used_amount: 150,
      allow_consume_global: false,
      updated_at: '2026-09-01T12:00:00.000000Z',
    });
    const again = await update(server.demo.applicationId, { allow_consume_global: true });
    expect(again.body.allow_consume_global).toBe(true);
  });

  it('keeps the flag of a Global application too', async () => {
    const { status, body } = await update(server.demo.globalApplicationId, { allow_consume_global: false });
    expect([status, body.allow_consume_global]).toEqual([200, false]);
  });

  it('answers 404 for another user’s application and leaves it alone', async () => {
    const { applicationId, platformToken } = server.demo.stranger;
    expect((await update(applicationId, { allow_consume_global: false })).status).toBe(404);
    const route = `GET /api/v1/applications/${applicationId}/`;
    const { body } = await server.call(route, { token: platformToken });
    expect(body.allow_consume_global).toBe(true);
  });

  it.each([
    ['a string', { allow_consume_global: 'true' }],
    ['null', { allow_consume_global: null }],
    ['nothing', {}],
    ['another field', { allow_consume_global: true, scope: 'Global' }],
    ['a list', []],
    ['no object', 'true'],
  ])('answers 400 for %s', async (_case, body) => {
    const answer = await update(server.demo.applicationId, body);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid']);
  });
});
