import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKnownCredentials } from '../../src/auth/knownCredentials.ts';
import { createPayer, type Payer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let payer: Payer;
beforeAll(async () => void (server = await startTestServer()));
beforeEach(async () => void (payer = await createPayer(server, { own: 10 })));
afterAll(() => server.close());

const post = (path: string, body?: object, headers: Record<string, string> = {}) =>
  server.call(`POST /api/v1/${path}/`, { token: payer.token, body, headers });
const credential = () => server.database.updateTable('credential').where('id', '=', payer.credentialId);
const refusals: [string, () => Promise<unknown>, string][] = [
  ['deleted', () => credential().set({ deleted_at: server.services.clock.now() }).execute(), 'invalid_token'],
  ['rotated', () => credential().set({ token_hash: crypto.randomUUID() }).execute(), 'invalid_token'],
  ['expired', () => credential().set({ expired_at: server.services.clock.now() }).execute(), 'token_expired'],
];

describe.each(refusals)(
  'a credential that was used before, and is %s by another server',
  (_case, end, code) => {
    it('charges nothing more', async () => {
      expect((await post('charges', { amount: 1 })).status).toBe(201);
      await end();
      const { status, body, headers } = await post('charges', { amount: 1 });
      expect([status, body.error.code, headers.has('www-authenticate')]).toEqual([401, code, true]);
    });

    it('gets no stored answer either', async () => {
      const headers = { 'idempotency-key': crypto.randomUUID() };
      await post('charges', { amount: 1 }, headers);
      await end();
      expect((await post('charges', { amount: 1 }, headers)).body.error.code).toBe(code);
    });

    it('ends no hold', async () => {
      const { body: hold } = await post('holds', { amount: 1 });
      await end();
      for (const way of ['capture', 'release']) {
        const { status, body } = await post(`holds/${hold.id}/${way}`, way === 'capture' ? {} : undefined);
        expect([status, body.error.code]).toEqual([401, code]);
      }
      const { state } = await server.database
        .selectFrom('hold')
        .select('state')
        .where('id', '=', hold.id)
        .executeTakeFirstOrThrow();
      expect(state).toBe('Held');
    });
  },
);

describe('known credentials', () => {
  const caller = (credentialId: string) =>
    ({ kind: 'credential', credentialId, userId: 'u', applicationId: 'a', tokenHash: null }) as const;

  it('remembers with the hash that is to be checked', () => {
    const known = createKnownCredentials();
    expect(known.find('hash')).toBeUndefined();
    known.add('hash', caller('c'));
    expect(known.find('hash')).toEqual({ ...caller('c'), tokenHash: 'hash' });
  });

  it('forgets what was used least recently', () => {
    const known = createKnownCredentials(2);
    known.add('one', caller('1'));
    known.add('two', caller('2'));
    known.find('one');
    known.add('three', caller('3'));
    expect(['one', 'two', 'three'].map((hash) => known.find(hash)?.credentialId)).toEqual([
      '1',
      undefined,
      '3',
    ]);
  });
});
