import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUser, type User } from '../support/arrange/user.ts';
import { fingerprint } from '../support/ledger.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const API = '09a26295-5972-4392-9318-dcd9b218f90d';
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let server: TestServer;
let user: User;
beforeAll(async () => void (server = await startTestServer()));
beforeEach(async () => void (user = await createUser(server)));
afterAll(() => server.close());

const update = (body: unknown, id = user.credentialId) =>
  server.call(`PATCH /api/v1/credentials/${id}/`, { token: user.platformToken, body });
const charge = (amount: number) =>
  server.call('POST /api/v1/charges/', { token: user.token, body: { amount } });
const hold = (micro: bigint) =>
  server.database
    .updateTable('credential')
    .set({ held_micro: micro })
    .where('user_id', '=', user.userId)
    .where('id', '=', user.credentialId)
    .execute();

describe('updateCredential', () => {
  it('changes what is sent and leaves the rest', async () => {
    const settings = { name: 'ci ✓', limited_amount: 100.000001, allowed_api_ids: [API] };
    const first = await update({ ...settings, expired_at: '2026-12-31T23:59:59.1234567+01:30' });
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ ...settings, expired_at: '2026-12-31T22:29:59.123456Z' });
    expect(first.body.token).toMatch(/^sk-.{4}\*{4}.{4}$/);

    server.services.clock.set(new Date('2026-09-01T12:00:07Z'));
    const { body } = await update({ name: 'deploy' });
    expect(body).toEqual({ ...first.body, name: 'deploy', updated_at: '2026-09-01T12:00:07.000000Z' });
    const read = await server.call(`GET /api/v1/credentials/${user.credentialId}/`, {
      token: user.platformToken,
    });
    expect(read.body).toEqual(body);
  });

  it('clears with null, and the allowed APIs with an empty list', async () => {
    const end = '2026-12-31T00:00:00Z';
    await update({ name: 'ci', limited_amount: 1, expired_at: end, allowed_api_ids: [API] });
    const cleared = { name: null, limited_amount: null, expired_at: null, allowed_api_ids: [] };
    expect((await update(cleared)).body).toMatchObject(cleared);
  });

  it('lets the credential spend up to a raised limit', async () => {
    await update({ limited_amount: 2 });
    expect((await charge(2)).status).toBe(201);
    expect((await charge(0.000001)).status).toBe(402);
    expect((await update({ limited_amount: 2.000001 })).body.used_amount).toBe(2);
    expect((await charge(0.000001)).status).toBe(201);
    expect((await update({ limited_amount: null })).status).toBe(200);
    expect((await charge(100)).status).toBe(201);
  });

  it('stops the credential at once with a past end, and starts it again', async () => {
    await update({ expired_at: server.services.clock.now().toISOString() });
    expect((await charge(1)).body.error.code).toBe('token_expired');
    await update({ expired_at: null });
    expect((await charge(1)).status).toBe(201);
  });

  it('refuses a limit below what is spent and held, and takes one that equals it', async () => {
    await charge(12.5);
    await hold(250_000n);
    const before = await fingerprint(server.database);
    const { status, body } = await update({ name: 'not kept', limited_amount: 12.749999 });
    expect([status, body.code]).toEqual([400, 'invalid']);
    expect(body.errors).toEqual({
      limited_amount: ['Must not be less than the 12.75 credits that are spent or held.'],
    });
    expect(await fingerprint(server.database)).toBe(before);
    expect((await update({ limited_amount: 12.75 })).body.limited_amount).toBe(12.75);
  });

  it('never ends below what was spent, however charges and changes meet', async () => {
    const all = [1, 2, 3, 4].flatMap((limit) => [charge(1), update({ limited_amount: limit })]);
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect(statuses.every((status) => [200, 201, 400, 402].includes(status))).toBe(true);
    const { body } = await server.call(`GET /api/v1/credentials/${user.credentialId}/`, {
      token: user.platformToken,
    });
    expect(body.limited_amount ?? Infinity).toBeGreaterThanOrEqual(body.used_amount);
  });

  it.each([
    ['name', { name: '' }],
    ['name', { name: 'line\nbreak' }],
    ['limited_amount', { limited_amount: -1 }],
    ['limited_amount', { limited_amount: 0.0000001 }],
    ['limited_amount', { limited_amount: '5' }],
    ['expired_at', { expired_at: '2026-02-30T00:00:00Z' }],
    ['allowed_api_ids', { allowed_api_ids: null }],
    ['allowed_api_ids', { allowed_api_ids: [API, API] }],
    ['allowed_api_ids.0', { allowed_api_ids: ['x'] }],
    ['token', { token: 'sk-own' }],
    ['used_amount', { used_amount: 0 }],
    ['non_field_errors', {}],
  ])('answers 400 naming %s for %j', async (field, body) => {
    const before = await fingerprint(server.database);
    const answer = await update(body);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid']);
    expect(Object.keys(answer.body.errors)).toEqual([field]);
    expect(await fingerprint(server.database)).toBe(before);
  });

  it('answers 404 for another user’s, an unknown and a deleted one', async () => {
    const other = await createUser(server);
    const before = await fingerprint(server.database);
    expect((await update({ name: 'mine' }, other.credentialId)).status).toBe(404);
    expect((await update({ name: 'mine' }, UNKNOWN)).status).toBe(404);
    expect(await fingerprint(server.database)).toBe(before);
    const { platformToken: token, credentialId } = user;
    await server.call(`DELETE /api/v1/credentials/${credentialId}/`, { token });
    expect((await update({ name: 'mine' })).status).toBe(404);
  });
});
