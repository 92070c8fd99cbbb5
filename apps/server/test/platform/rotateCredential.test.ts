import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUser, type User } from '../support/arrange/user.ts';
import { fingerprint } from '../support/ledger.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let server: TestServer;
let user: User;
beforeAll(async () => void (server = await startTestServer()));
beforeEach(async () => void (user = await createUser(server)));
afterAll(() => server.close());

const rotate = (id = user.credentialId) =>
  server.call(`POST /api/v1/credentials/${id}/rotate/`, { token: user.platformToken });
const read = () =>
  server.call(`GET /api/v1/credentials/${user.credentialId}/`, { token: user.platformToken });
const charge = (token: string, amount = 1, headers = {}) =>
  server.call('POST /api/v1/charges/', { token, body: { amount }, headers });

describe('rotateCredential', () => {
  it('gives a new token and kills the old one at once', async () => {
    const { status, body } = await rotate();
    expect(status).toBe(200);
    expect(body.token).toMatch(/^sk-[0-9a-f]{48}$/);
    expect(body.token).not.toBe(user.token);
    const old = await charge(user.token);
    expect([old.status, old.body.error.code]).toEqual([401, 'invalid_token']);
    expect((await charge(body.token)).status).toBe(201);
  });

  it('keeps the id, the settings and what was spent', async () => {
    await charge(user.token, 2);
    await server.call(`PATCH /api/v1/credentials/${user.credentialId}/`, {
      token: user.platformToken,
      body: { name: 'ci', limited_amount: 3 },
    });
    const { body: before } = await read();
    server.services.clock.set(new Date('2026-09-01T12:00:07Z'));
    const { body } = await rotate();
    const changed = { token: body.token, updated_at: '2026-09-01T12:00:07.000000Z' };
    expect(body).toEqual({ ...before, ...changed });
    expect((await charge(body.token, 1.000001)).status).toBe(402);
    expect((await charge(body.token, 1)).status).toBe(201);
  });

  it('shows the new token this once and stores only a hash', async () => {
    const { token } = (await rotate()).body;
    expect((await read()).body.token).toBe(`${token.slice(0, 7)}****${token.slice(-4)}`);
    const { rows } = await sql<{ text: string }>`SELECT credential::text AS text FROM credential`.execute(
      server.database,
    );
    expect(rows.map((row) => row.text).join('\n')).not.toContain(token.slice('sk-'.length));
  });

  it('replays the answers that the credential got under its old token', async () => {
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    const first = await charge(user.token, 1, key);
    const again = await charge((await rotate()).body.token, 1, key);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await read()).body.used_amount).toBe(1);
  });

  it('leaves one token that works, however many rotations meet', async () => {
    const answers = await Promise.all([rotate(), rotate(), rotate()]);
    const statuses = [];
    for (const { body } of answers) statuses.push((await charge(body.token)).status);
    expect(statuses.toSorted()).toEqual([201, 401, 401]);
  });

  it('answers 404 for another user’s, an unknown and a deleted one, and changes nothing', async () => {
    const other = await createUser(server);
    const before = await fingerprint(server.database);
    expect((await rotate(other.credentialId)).status).toBe(404);
    expect((await rotate(UNKNOWN)).status).toBe(404);
    expect(await fingerprint(server.database)).toBe(before);
    const { platformToken: token, credentialId } = user;
    await server.call(`DELETE /api/v1/credentials/${credentialId}/`, { token });
    expect((await rotate()).status).toBe(404);
  });

  it('answers 400 for what is no id', async () => {
    expect((await rotate('mine')).body.errors).toHaveProperty('id');
  });
});
