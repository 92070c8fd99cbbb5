import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const get = (id: string) =>
  server.call(`GET /api/v1/applications/${id}/`, { token: server.demo.platformToken });

describe('getApplication', () => {
  it('returns the application with credentials and packages', async () => {
    const { status, body } = await get(server.demo.applicationId);
    expect(status).toBe(200);
    expect(body).toMatchObject({ remaining_amount: 50, used_amount: 150, service: { alias: 'chatgpt' } });
    expect(body.credentials).toHaveLength(1);
    expect(body.packages).toHaveLength(2);
  });

  it('answers without the slash at the end too', async () => {
    const path = `GET /api/v1/applications/${server.demo.applicationId}`;
    expect((await server.call(path, { token: server.demo.platformToken })).status).toBe(200);
  });

  it('answers 404 for an unknown id and alike for another user’s', async () => {
    const unknown = await get('00000000-0000-4000-8000-000000000000');
    const foreign = await get(server.demo.stranger.applicationId);
    expect(unknown.status).toBe(404);
    expect(unknown.body).toEqual({ detail: 'Not found.', code: 'not_found' });
    expect([foreign.status, foreign.text]).toEqual([unknown.status, unknown.text]);
  });

  it('answers 400 for an id that is no UUID', async () => {
    const { status, body } = await get('one');
    expect(status).toBe(400);
    expect(body.errors.id).toHaveLength(1);
  });
});
