import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSoundLedger } from '../support/ledger.ts';
import { balancesOf, createPayer, setApplication } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
});

const charge = (token: string, amount: number, key: string) =>
  server.call('POST /api/v1/charges/', { token, body: { amount }, headers: { 'Idempotency-Key': key } });

describe('createCharge: Idempotency-Key', () => {
  it('answers a retry byte for byte and charges once', async () => {
    const payer = await createPayer(server, { own: 10 });
    const first = await charge(payer.token, 4, 'one');
    const retry = await charge(payer.token, 4, 'one');
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(retry.headers.get('idempotency-replayed')).toBe('true');
    expect([retry.status, retry.text]).toEqual([201, first.text]);
    expect(retry.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect(await balancesOf(server, payer)).toEqual([6, undefined]);
  });

  it('answers a retry though the quota is used up or the application is disabled since', async () => {
    const payer = await createPayer(server, { own: 4 });
    const first = await charge(payer.token, 4, 'last');
    await setApplication(server, payer, { disabled: true });
    expect((await charge(payer.token, 4, 'last')).text).toBe(first.text);
  });

  it('refuses the same key with another body or another credential: 422', async () => {
    const payer = await createPayer(server, { own: 10, global: 10 });
    await charge(payer.token, 4, 'two');
    const other = await charge(payer.token, 3, 'two');
    expect([other.status, other.body.error.code]).toEqual([422, 'idempotency_key_reused']);
    expect((await charge(payer.globalToken, 4, 'two')).status).toBe(422);
    expect(await balancesOf(server, payer)).toEqual([6, 10]);
  });

  it('runs 20 concurrent duplicates once', async () => {
    const payer = await createPayer(server, { own: 10 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => charge(payer.token, 1, 'many')));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(answers.filter((answer) => answer.headers.has('idempotency-replayed'))).toHaveLength(19);
    expect(await balancesOf(server, payer)).toEqual([9, undefined]);
  });

  it('is not used up by a refusal', async () => {
    const payer = await createPayer(server, { own: 1, global: 10 });
    await setApplication(server, payer, { allow_consume_global: false });
    expect((await charge(payer.token, 4, 'later')).status).toBe(402);
    await setApplication(server, payer, { allow_consume_global: true });
    expect((await charge(payer.token, 4, 'later')).status).toBe(201);
  });

  it('belongs to one user', async () => {
    const [one, two] = [await createPayer(server, { own: 5 }), await createPayer(server, { own: 5 })];
    const first = await charge(one.token, 1, 'shared');
    const second = await charge(two.token, 1, 'shared');
    expect(second.headers.has('idempotency-replayed')).toBe(false);
    expect(second.body.id).not.toBe(first.body.id);
  });

  it('is kept for more than 24 hours, and then free again', async () => {
    const payer = await createPayer(server, { own: 10 });
    const began = server.services.clock.now();
    const first = await charge(payer.token, 1, 'old');
    server.services.clock.set(new Date(began.getTime() + 25 * 3_600_000));
    expect((await charge(payer.token, 1, 'old')).text).toBe(first.text);
    server.services.clock.set(new Date(began.getTime() + 49 * 3_600_000));
    expect((await charge(payer.token, 2, 'old')).status).toBe(201);
    server.services.clock.set(began);
  });

  it.each(['', ' ', 'ä', 'x'.repeat(256)])('answers 400 for the key %j', async (key) => {
    const { status, body } = await charge(server.demo.credentialToken, 1, key);
    expect([status, body.error.code]).toEqual([400, 'bad_request']);
  });

  it('charges concurrent requests without a key one by one, and never too much', async () => {
    const payer = await createPayer(server, { own: 5, global: 3 });
    const route = 'POST /api/v1/charges/';
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => server.call(route, { token: payer.token, body: { amount: 1 } })),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(8);
    expect(answers.filter((answer) => answer.status === 402)).toHaveLength(12);
    expect(await balancesOf(server, payer)).toEqual([0, 0]);
  });
});
