import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expireHolds } from '../../src/metering/expireHolds.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { balancesOf, createPayer, setApplication } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const MINUTE = 60_000;

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
});

const post = (token: string, path: string, body?: object, key?: string) =>
  server.call(`POST /api/v1/${path}`, {
    token,
    body,
    headers: key === undefined ? {} : { 'Idempotency-Key': key },
  });
const hold = (token: string, amount: number, more: object = {}) => post(token, 'holds/', { amount, ...more });
const capture = (token: string, id: string, body: object = {}, key?: string) =>
  post(token, `holds/${id}/capture/`, body, key);
const release = (token: string, id: string) => post(token, `holds/${id}/release/`);
const ended = (message: string) => ({ error: { code: 'hold_ended', message }, trace_id: expect.any(String) });

describe('a hold', () => {
  it('keeps its credits from everything else, and is charged what the call cost', async () => {
    const { token, ...payer } = await createPayer(server, { own: 10 });
    const { status, body } = await hold(token, 8, { description: 'image' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'Held', amount: 8, description: 'image', captured_amount: null });
    expect((await post(token, 'charges/', { amount: 3 })).status).toBe(402);
    expect((await hold(token, 3)).status).toBe(402);

    const charge = await capture(token, body.id, { amount: 5 });
    expect([charge.status, charge.body.amount, charge.body.remaining_amount]).toEqual([200, 5, 5]);
    const read = await server.call(`GET /api/v1/holds/${body.id}/`, { token });
    expect(read.body).toMatchObject({ state: 'Captured', captured_amount: 5, charge_id: charge.body.id });
    expect((await post(token, 'charges/', { amount: 5 })).status).toBe(201);
    expect(await balancesOf(server, { ...payer, token })).toEqual([0, undefined]);
  });

  it('is charged whole where no amount is said', async () => {
    const { token } = await createPayer(server, { own: 10 });
    const { body } = await hold(token, 8);
    expect((await capture(token, body.id)).body.amount).toBe(8);
  });

  it('keeps the discount of when it was made, rounded once', async () => {
    const { token } = await createPayer(server, { own: 10, tokens: 1_000_000 });
    const { body } = await hold(token, 1);
    expect(body).toMatchObject({ amount: 0.97, list_price: 1, discount: 0.03 });
    expect((await capture(token, body.id, { amount: 0.55 })).body).toMatchObject({
      amount: 0.5335,
      list_price: 0.55,
    });
  });

  it('that was extended while the sweep looked for it is not expired', async () => {
    const payer = await createPayer(server, { own: 10 });
    const { body } = await hold(payer.token, 8, { expires_in: 60 });
    const at = server.services.clock.now();
    const expiry = server.services.meter.release({
      kind: 'release',
      spender: { ...payer, tokenHash: null },
      holdId: body.id,
      state: 'Expired',
      key: null,
      call: null,
      traceId: crypto.randomUUID(),
      at,
    });
    await expect(expiry).rejects.toThrow('The hold has not expired.');
    expect((await capture(payer.token, body.id)).status).toBe(200);
  });

  it('is released for nothing, again and again', async () => {
    const payer = await createPayer(server, { own: 10 });
    const { body } = await hold(payer.token, 8);
    for (let time = 0; time < 2; time++) {
      const { status, body: released } = await release(payer.token, body.id);
      expect([status, released.state]).toEqual([200, 'Released']);
    }
    expect((await capture(payer.token, body.id)).body).toEqual(ended('The hold was released.'));
    expect(await balancesOf(server, payer)).toEqual([10, undefined]);
  });

  it('ends by itself', async () => {
    const payer = await createPayer(server, { own: 10 });
    const { body } = await hold(payer.token, 8, { expires_in: 60 });
    const { clock } = server.services;
    const began = clock.now();
    clock.set(new Date(began.getTime() + MINUTE));
    for (const end of [capture, release]) {
      const { status, body: refusal } = await end(payer.token, body.id);
      expect([status, refusal]).toEqual([409, ended('The hold has expired.')]);
    }
    await expireHolds(server.services, clock.now());
    const read = await server.call(`GET /api/v1/holds/${body.id}/`, { token: payer.token });
    expect(read.body.state).toBe('Expired');
    expect((await post(payer.token, 'charges/', { amount: 10 })).status).toBe(201);
    clock.set(began);
  });

  it('may cost no more than it holds', async () => {
    const { token } = await createPayer(server, { own: 10 });
    const { body } = await hold(token, 2);
    const { status, body: refusal } = await capture(token, body.id, { amount: 2.000001 });
    expect([status, refusal.error.message]).toEqual([
      400,
      'amount must be at most the 2 credits of the hold.',
    ]);
  });

  it('is another credential’s secret', async () => {
    const [mine, theirs] = [
      await createPayer(server, { own: 5 }),
      await createPayer(server, { own: 5, global: 5 }),
    ];
    const { body } = await hold(theirs.token, 2);
    for (const token of [mine.token, theirs.globalToken]) {
      expect((await capture(token, body.id)).status).toBe(404);
      expect((await release(token, body.id)).status).toBe(404);
      expect((await server.call(`GET /api/v1/holds/${body.id}/`, { token })).status).toBe(404);
    }
  });

  it('is captured though its application was disabled or deleted since', async () => {
    const payer = await createPayer(server, { own: 10 });
    const [first, second] = [await hold(payer.token, 4), await hold(payer.token, 4)];
    await setApplication(server, payer, { disabled: true });
    expect((await capture(payer.token, first.body.id, { amount: 1 })).status).toBe(200);
    await setApplication(server, payer, { disabled: false, deleted_at: server.services.clock.now() });
    expect((await capture(payer.token, second.body.id, { amount: 1 })).status).toBe(200);
    expect((await balancesOf(server, payer))[0]).toBe(0);
  });

  it('is made and captured once for one key', async () => {
    const { token } = await createPayer(server, { own: 10 });
    const [one, again] = [
      await post(token, 'holds/', { amount: 4 }, 'h'),
      await post(token, 'holds/', { amount: 4 }, 'h'),
    ];
    expect([again.text, again.headers.get('idempotency-replayed')]).toEqual([one.text, 'true']);
    const [made, replay] = [
      await capture(token, one.body.id, {}, 'c'),
      await capture(token, one.body.id, {}, 'c'),
    ];
    expect([replay.status, replay.text]).toEqual([200, made.text]);
    expect((await capture(token, one.body.id, { amount: 1 }, 'c')).status).toBe(422);
    expect((await capture(token, one.body.id)).body).toEqual(ended('The hold was captured.'));
  });

  it('is settled once by 40 requests at a time', async () => {
    const payer = await createPayer(server, { own: 10 });
    const { body } = await hold(payer.token, 4);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 ? capture : release)(payer.token, body.id)),
    );
    const captured = answers.filter(
      ({ status, body: { amount } }) => status === 200 && amount === 4 && status,
    );
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(captured.length).toBeGreaterThan(0);
    const [left] = await balancesOf(server, payer);
    expect([6, 10]).toContain(left);
  });
});

describe('a credential for certain APIs', () => {
  const api = '09a26295-5972-4392-9318-dcd9b218f90d';

  it('pays for these only: 401 token_mismatched', async () => {
    const { demo } = server;
    const created = await server.call('POST /api/v1/credentials/', {
      token: demo.platformToken,
      body: { application_id: demo.applicationId, allowed_api_ids: [api] },
    });
    const { token } = created.body;
    for (const body of [{ amount: 1 }, { amount: 1, api_id: crypto.randomUUID() }]) {
      for (const path of ['charges/', 'holds/']) {
        const { status, body: refusal } = await post(token, path, body);
        expect([status, refusal.error.code]).toEqual([401, 'token_mismatched']);
      }
    }
    expect((await post(token, 'charges/', { amount: 1, api_id: api })).body.api_id).toBe(api);
  });
});
