import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { balancesOf, createPayer, type Payer } from '../support/payer.ts';
import { startTestServer, toRequest, type TestServer } from '../support/server.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const OWN = 100_000;
const AT_ONCE = 12;
const CALLS = 5 * AT_ONCE;

let server: TestServer;
let upstream: Upstream;
let gateway: TestGateway;
let payer: Payer;
beforeAll(async () => {
  server = await startTestServer();
  upstream = await startUpstream();
  await server.database.deleteFrom('api').execute();
  const service = { upstream_url: upstream.url, price_micro: 1_000_000n };
  await server.database
    .updateTable('service')
    .set(service)
    .where('id', '=', demoServiceIds.chatgpt)
    .execute();
});
beforeEach(async () => {
  upstream.answer = () => new Response('ok');
  gateway = await startGateway(server.services);
  payer = await createPayer(server, { own: OWN });
});
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
  upstream.close();
});

const call = async (token = payer.token) => {
  const response = await gateway.fetch(toRequest('GET /chatgpt/', { token }));
  await response.text();
  return response;
};
// Many at once are often on a slow machine, too.
const repeat = async (count: number) => {
  const answers: Response[] = [];
  while (answers.length < count) {
    answers.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => call()))));
  }
  return answers;
};
const holds = () =>
  server.database.selectFrom('hold').selectAll().where('user_id', '=', payer.userId).execute();
const rows = (table: 'charge' | 'api_usage') =>
  server.database.selectFrom(table).selectAll().where('user_id', '=', payer.userId).execute();
const holdsThatAre = async (state: 'Held' | 'Captured' | 'Released') =>
  (await holds()).filter((hold) => hold.state === state).length;

describe('calls of a busy credential', () => {
  it('find their price reserved, and are each charged once', async () => {
    const answers = await repeat(CALLS);
    await gateway.close();
    const ids = answers.map(({ headers }) => headers.get('x-request-id') ?? '');
    const charges = await rows('charge');
    expect(charges.map(({ trace_id: id }) => id).toSorted()).toEqual(ids.toSorted());
    expect((await rows('api_usage')).length).toBe(CALLS);
    expect(await balancesOf(server, payer)).toEqual([OWN - CALLS, undefined]);
    // A hold that was made for a call has the call's id.
    const ahead = (await holds()).filter(({ trace_id: id }) => !ids.includes(id));
    expect(ahead.length).toBeGreaterThan(0);
    expect([await holdsThatAre('Held'), await holdsThatAre('Captured')]).toEqual([0, CALLS]);
  });

  it('say what is left besides what is held for the calls to come', async () => {
    const answers = await repeat(CALLS);
    const left = answers.map(({ headers }) => Number(headers.get('x-quota-remaining')));
    const off = left.map((credits, index) => credits - (OWN - index - 1));
    expect(Math.max(...off)).toBeLessThanOrEqual(CALLS);
    expect(Math.min(...off)).toBeGreaterThanOrEqual(-64 - AT_ONCE);
    await gateway.close();
  });

  it('are not charged where the service fails', async () => {
    upstream.answer = () => new Response('no', { status: 500 });
    await repeat(CALLS);
    await gateway.close();
    expect(await balancesOf(server, payer)).toEqual([OWN, undefined]);
    expect(await rows('charge')).toEqual([]);
    expect([await holdsThatAre('Held'), await holdsThatAre('Captured')]).toEqual([0, 0]);
  });

  it('end soon after the credential does', async () => {
    await repeat(CALLS);
    await server.database
      .updateTable('credential')
      .set({ deleted_at: new Date() })
      .where('id', '=', payer.credentialId)
      .execute();
    await expect.poll(async () => (await call()).status).toBe(401);
    await expect.poll(() => holdsThatAre('Held')).toBe(0);
    await gateway.close();
    const [left = 0] = await balancesOf(server, payer);
    expect(OWN - left).toBe((await rows('charge')).length);
  });
});

describe('what is held ahead', () => {
  it('is given back when no call comes', async () => {
    await repeat(CALLS);
    await expect.poll(() => holdsThatAre('Held')).toBe(0);
    await expect.poll(() => balancesOf(server, payer)).toEqual([OWN - CALLS, undefined]);
  });

  it.each([
    ['the wallet has little', { own: 99 }, null],
    ['the credential may spend little', { own: OWN }, 99_000_000n],
  ])('is nothing where %s', async (_, wallet, limit) => {
    payer = await createPayer(server, wallet);
    await server.database
      .updateTable('credential')
      .set({ limited_micro: limit })
      .where('id', '=', payer.credentialId)
      .execute();
    await repeat(CALLS);
    expect((await holds()).length).toBe(CALLS);
    await gateway.close();
    expect(await balancesOf(server, payer)).toEqual([wallet.own - CALLS, undefined]);
  });
});
