import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expireHolds } from '../../src/metering/expireHolds.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { balancesOf, createPayer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

let server: TestServer;
let began: number;
beforeAll(async () => {
  server = await startTestServer();
  began = server.services.clock.now().getTime();
});
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
});

/** Sets the clock, from where the test began. */
const jump = (milliseconds: number) => server.services.clock.set(new Date(began + milliseconds));
const sweep = () => expireHolds(server.services, server.services.clock.now());
const post = (token: string, path: string, body: object = {}, key?: string) =>
  server.call(`POST /api/v1/${path}/`, {
    token,
    body,
    headers: key === undefined ? {} : { 'Idempotency-Key': key },
  });

describe.each([
  ['an hour back', -HOUR],
  ['a day back', -DAY],
  ['ten years back', -10 * YEAR],
  ['an hour on', HOUR],
  ['a day on', DAY],
])('a clock that jumps %s', (_jump, by) => {
  it('charges a repeated key once', async () => {
    const payer = await createPayer(server, { own: 10 });
    const key = crypto.randomUUID();
    const first = await post(payer.token, 'charges', { amount: 1 }, key);
    jump(by);
    const second = await post(payer.token, 'charges', { amount: 1 }, key);
    jump(0);
    expect([second.status, second.text]).toEqual([201, first.text]);
    expect(await balancesOf(server, payer)).toEqual([9, undefined]);
  });

  it('goes on charging, in an account that stays exact', async () => {
    const payer = await createPayer(server, { own: 10 });
    for (const moment of [0, by, 0, by]) {
      jump(moment);
      expect((await post(payer.token, 'charges', { amount: 1 })).status).toBe(201);
    }
    jump(0);
    expect(await balancesOf(server, payer)).toEqual([6, undefined]);
  });

  it('ends a hold once: captured, or expired, never both', async () => {
    const payer = await createPayer(server, { own: 10 });
    const { body: hold } = await post(payer.token, 'holds', { amount: 4, expires_in: 600 });
    jump(by);
    await sweep();
    const capture = await post(payer.token, `holds/${hold.id}/capture`);
    jump(0);
    await sweep();
    const again = await post(payer.token, `holds/${hold.id}/capture`);
    expect([capture.status, again.status]).toEqual([by > 0 ? 409 : 200, 409]);
    expect(await balancesOf(server, payer)).toEqual([by > 0 ? 10 : 6, undefined]);
    expect((await post(payer.token, 'charges', { amount: by > 0 ? 10 : 6 })).status).toBe(201);
  });

  it('frees at last what was held while it was wrong', async () => {
    const payer = await createPayer(server, { own: 10 });
    jump(by);
    await post(payer.token, 'holds', { amount: 4, expires_in: 600 });
    jump(0);
    await sweep();
    jump(Math.max(0, by) + HOUR);
    await sweep();
    expect((await post(payer.token, 'charges', { amount: 10 })).status).toBe(201);
    jump(0);
  });
});
