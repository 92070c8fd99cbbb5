import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSoundLedger } from '../support/ledger.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const create = (body: object, token = server.demo.platformToken) =>
  server.call('POST /api/v1/applications/', { token, body });

describe('createApplication', () => {
  it('subscribes to a service', async () => {
    const { serviceId, userId } = server.demo;
    const { status, body } = await create({ service_id: serviceId });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      user_id: userId,
      service_id: serviceId,
      type: 'Usage',
      scope: 'Individual',
      remaining_amount: 0,
      used_amount: 0,
      paid: false,
      disabled: false,
      allow_consume_global: true,
      expired_at: null,
      credentials: [],
      packages: [],
      service: { id: serviceId, alias: 'midjourney', title: 'Midjourney', name: 'Midjourney' },
      tags: null,
      metadata: null,
      created_at: '2026-09-01T12:00:00.000000Z',
      updated_at: '2026-09-01T12:00:00.000000Z',
    });
  });

  it('answers 409 for a second one of the same service, type and scope', async () => {
    const { status, body } = await create({ service_id: server.demo.serviceId });
    expect(status).toBe(409);
    expect(body).toEqual({
      detail: 'An application of this type already exists for the service.',
      code: 'duplication',
    });
    expect((await create({ service_id: server.demo.serviceId, type: 'Period' })).status).toBe(201);
  });

  it('gives the free quota of a service, once', async () => {
    const first = await create({ service_id: server.demo.freeServiceId });
    expect(first.body.remaining_amount).toBe(10);
    const { platformToken: token } = server.demo;
    await server.call(`DELETE /api/v1/applications/${first.body.id}/`, { token });
    const second = await create({ service_id: server.demo.freeServiceId });
    expect(second.status).toBe(201);
    expect(second.body.remaining_amount).toBe(0);
    await expectSoundLedger(server.database);
  });

  it('makes one Global application of each type', async () => {
    const token = server.demo.stranger.platformToken;
    const made = await create({ scope: 'Global', user_id: 'me' }, token);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ service_id: null, service: null, scope: 'Global', type: 'Usage' });
    const again = await create({ scope: 'Global' }, token);
    expect(again.status).toBe(409);
    expect(again.body.detail).toBe('A Global application of this type already exists.');
    expect((await create({ scope: 'Global', type: 'Period' }, token)).status).toBe(201);
  });

  it('runs concurrent duplicates once', async () => {
    const token = server.demo.stranger.platformToken;
    const body = { service_id: server.demo.freeServiceId };
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(body, token)));
    const statuses = answers.map((answer) => answer.status).toSorted();
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    await expectSoundLedger(server.database);
  });

  it.each([
    ['no service with scope Individual', {}, 'service_id'],
    [
      'a service with scope Global',
      { scope: 'Global', service_id: 'd87e5e99-b797-4ade-9e73-b896896b0461' },
      'service_id',
    ],
    ['an unknown service', { service_id: '00000000-0000-4000-8000-000000000000' }, 'service_id'],
    ['a service id that is no UUID', { service_id: 'midjourney' }, 'service_id'],
    ['an unknown type', { service_id: 'd87e5e99-b797-4ade-9e73-b896896b0461', type: 'Yearly' }, 'type'],
    ['an unknown field', { service_id: 'd87e5e99-b797-4ade-9e73-b896896b0461', amount: 5 }, 'amount'],
  ])('answers 400 for %s', async (_case, body, field) => {
    const answer = await create(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'invalid', detail: 'The request is not valid.' });
    expect(Object.keys(answer.body.errors)).toContain(field);
  });

  it('answers 403 for another user, and 401 without a token', async () => {
    const foreign = await create({ scope: 'Global', user_id: server.demo.stranger.userId });
    expect(foreign.status).toBe(403);
    expect(foreign.body.code).toBe('permission_denied');
    const { status, headers } = await server.call('POST /api/v1/applications/', { body: {} });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="quotakit"');
  });
});
