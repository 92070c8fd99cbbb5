import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../support/ledger.ts';
import { createPayer, setApplication, type Payer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const charge = (token: string | undefined, body: unknown = { amount: 1 }) =>
  server.call('POST /api/v1/charges/', { token, body });

const setCredential = (payer: Payer, columns: { limited_micro?: bigint; expired_at?: Date }) =>
  server.database
    .updateTable('credential')
    .set(columns)
    .where('user_id', '=', payer.userId)
    .where('id', '=', payer.credentialId)
    .execute();

describe('createCharge: who may spend', () => {
  it.each([
    ['no token', undefined, 'no_token', 'No token specified for the request.'],
    ['an unknown token', `sk-${'0'.repeat(48)}`, 'invalid_token', 'The specified token is invalid or wrong.'],
    ['no token at all', 'nonsense', 'invalid_token', 'The specified token is invalid or wrong.'],
  ])('answers 401 for %s', async (_case, token, code, message) => {
    const { status, body, headers } = await charge(token);
    expect(status).toBe(401);
    expect(body).toEqual({ error: { code, message }, trace_id: headers.get('x-request-id') });
    expect(headers.get('www-authenticate')).toBe('Bearer realm="quotakit"');
  });

  it('answers 401 for a platform token', async () => {
    expect((await charge(server.demo.platformToken)).body.error.code).toBe('invalid_token');
  });

  it('answers 401 once the credential is past its end', async () => {
    const payer = await createPayer(server, { own: 5 });
    await setCredential(payer, { expired_at: server.services.clock.now() });
    const { status, body } = await charge(payer.token);
    expect([status, body.error.code]).toEqual([401, 'token_expired']);
  });

  it('answers 403 where the application is disabled or past its end', async () => {
    const payer = await createPayer(server, { own: 5, global: 5 });
    await setApplication(server, payer, { disabled: true });
    const disabled = await charge(payer.token);
    expect([disabled.status, disabled.body.error.message]).toEqual([403, 'The application is disabled.']);
    await setApplication(server, payer, { disabled: false, expired_at: server.services.clock.now() });
    const expired = await charge(payer.token);
    expect([expired.status, expired.body.error.message]).toEqual([403, 'The application has expired.']);
    expect(expired.body.error.code).toBe('disabled');
  });

  it('answers 402 above the credential’s limit, and charges up to it', async () => {
    const payer = await createPayer(server, { own: 50 });
    await setCredential(payer, { limited_micro: 2_500_000n });
    expect((await charge(payer.token, { amount: 2 })).status).toBe(201);
    const { status, body } = await charge(payer.token, { amount: 0.500001 });
    expect([status, body.error.code]).toEqual([402, 'used_up']);
    expect(body.error.message).toContain('limited_amount');
    expect((await charge(payer.token, { amount: 0.5 })).status).toBe(201);
  });
});

describe('createCharge: bad requests', () => {
  it.each([
    ['0', { amount: 0 }],
    ['a negative amount', { amount: -1 }],
    ['7 decimals', { amount: 0.0000001 }],
    ['an amount out of bounds', { amount: 9e9 }],
    ['a string', { amount: '0.55' }],
    ['null', { amount: null }],
    ['no amount', {}],
    ['another field', { amount: 1, currency: 'USD' }],
    ['a list', [{ amount: 1 }]],
    ['a number', 1],
  ])('answers 400 for %s and changes nothing', async (_case, body) => {
    const before = await fingerprint(server.database);
    const answer = await charge(server.demo.credentialToken, body);
    expect([answer.status, answer.body.error.code]).toEqual([400, 'bad_request']);
    expect(answer.body.error.message).toMatch(/\.$/);
    expect(await fingerprint(server.database)).toBe(before);
  });

  it('says what is wrong in a sentence', async () => {
    const { body } = await charge(server.demo.credentialToken, { amount: 0 });
    expect(body.error.message).toBe('amount must be greater than 0.');
  });
});
