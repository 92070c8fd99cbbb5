import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const create = (body: object) =>
  server.call('POST /api/v1/credentials/', {
    token: server.demo.platformToken,
    body: { application_id: server.demo.applicationId, ...body },
  });

describe('createCredential', () => {
  it('gives the whole token once, and it works', async () => {
    const { status, body } = await create({});
    expect(status).toBe(201);
    expect(body.token).toMatch(/^sk-[0-9a-f]{48}$/);
    expect(body).toMatchObject({ name: null, type: 'Token', limited_amount: null, used_amount: 0 });
    const charge = await server.call('POST /api/v1/charges/', { token: body.token, body: { amount: 1 } });
    expect(charge.body.credential_id).toBe(body.id);

    const list = await server.call('GET /api/v1/credentials/', { token: server.demo.platformToken });
    const found = list.body.items.find((item: { id: string }) => item.id === body.id);
    expect(found.token).toBe(`${body.token.slice(0, 7)}****${body.token.slice(-4)}`);
    expect(found.used_amount).toBe(1);
  });

  it('keeps no token in the database', async () => {
    const { body } = await create({ name: 'secret' });
    const { rows } = await sql<{ text: string }>`SELECT credential::text AS text FROM credential`.execute(
      server.database,
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row.text).join('\n')).not.toContain(body.token.slice('sk-'.length));
  });

  it('keeps every setting', async () => {
    const settings = {
      name: 'ci ✓',
      host: 'app.example.com',
      limited_amount: 0.000001,
      metadata: { team: 'search', nested: [1, { deep: null }], 'nul \u0000': '\u0000' },
    };
    const { status, body } = await create({ ...settings, expired_at: '2026-12-31T23:59:59.1234567+01:30' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...settings, expired_at: '2026-12-31T22:29:59.123456Z' });
  });

  it('answers 404 for another user’s application', async () => {
    const { status, body } = await create({ application_id: server.demo.stranger.applicationId });
    expect([status, body.code]).toEqual([404, 'not_found']);
  });

  it.each([
    ['application_id', { application_id: 'x' }],
    ['application_id', { application_id: null }],
    ['name', { name: '' }],
    ['name', { name: 'line\nbreak' }],
    ['host', { host: 'two words' }],
    ['limited_amount', { limited_amount: -1 }],
    ['limited_amount', { limited_amount: 0.0000001 }],
    ['limited_amount', { limited_amount: 1e10 }],
    ['limited_amount', { limited_amount: '5' }],
    ['expired_at', { expired_at: 'tomorrow' }],
    ['expired_at', { expired_at: '2026-02-30T00:00:00Z' }],
    ['metadata', { metadata: [] }],
    ['token', { token: 'sk-own' }],
  ])('answers 400 naming %s for %j', async (field, body) => {
    const answer = await create(body);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid']);
    expect(Object.keys(answer.body.errors)).toEqual([field]);
  });
});
