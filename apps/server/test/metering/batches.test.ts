import { parseCredits } from '@quotakit/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grant } from '../../src/ledger/grant.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { balancesOf, createPayer, setApplication } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
});

const post = (token: string, path: string, body: object, key?: string) =>
  server.call(`POST /api/v1/${path}/`, {
    token,
    body,
    headers: key === undefined ? {} : { 'Idempotency-Key': key },
  });
const newKey = () => crypto.randomUUID();
type Result = { status: number; error: { code: string } | null };
const statuses = (items: readonly Result[]) => items.map(({ status }) => status);

describe.each([
  ['charges', 'charge'],
  ['holds', 'hold'],
])('a batch of %s', (path, one) => {
  it('settles each item by itself, in order', async () => {
    const { token } = await createPayer(server, { own: 10 });
    const items = [{ amount: 6 }, { amount: 5 }, { amount: 4 }, { amount: 0.000001 }];
    const { status, body } = await post(token, `${path}/batch`, { items });
    expect([status, body.succeeded, body.failed, statuses(body.items)]).toEqual([
      200,
      2,
      2,
      [201, 402, 201, 402],
    ]);
    expect(body.items[1]).toMatchObject({ [one]: null, error: { code: 'used_up' } });
    expect(body.items[2]).toMatchObject({ [one]: { amount: 4, list_price: 4 }, error: null });
  });

  it('takes a thousand items, and not one more', async () => {
    const payer = await createPayer(server, { own: 1 });
    const items = Array.from({ length: 1000 }, () => ({ amount: 0.001 }));
    const { body } = await post(payer.token, `${path}/batch`, { items });
    expect([body.succeeded, body.failed]).toEqual([1000, 0]);
    expect((await post(payer.token, 'charges', { amount: 0.000001 })).status).toBe(402);
    const more = await post(payer.token, `${path}/batch`, { items: [...items, { amount: 1 }] });
    expect([more.status, more.body.error.code]).toEqual([400, 'bad_request']);
  });

  it('refuses all of it where one item is not of the documented form', async () => {
    const payer = await createPayer(server, { own: 10 });
    const { status, body } = await post(payer.token, `${path}/batch`, {
      items: [{ amount: 1 }, { amount: 0 }],
    });
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('items')]);
    expect((await post(payer.token, 'charges', { amount: 10 })).status).toBe(201);
  });

  it('sent again with its key, gives what was made and tries what was refused', async () => {
    const payer = await createPayer(server, { own: 10 });
    const key = newKey();
    const request = { items: [{ amount: 6 }, { amount: 7 }] };
    const first = await post(payer.token, `${path}/batch`, request, key);
    expect(statuses(first.body.items)).toEqual([201, 402]);
    expect(first.headers.has('idempotency-replayed')).toBe(false);
    await server.database.transaction().execute((transaction) =>
      grant(transaction, {
        userId: payer.userId,
        applicationId: payer.applicationId,
        amount: parseCredits(9),
        traceId: crypto.randomUUID(),
        at: server.services.clock.now(),
      }),
    );
    const second = await post(payer.token, `${path}/batch`, request, key);
    expect(statuses(second.body.items)).toEqual([201, 201]);
    expect(second.body.items[0]).toEqual(first.body.items[0]);
    expect(second.headers.has('idempotency-replayed')).toBe(false);
    const third = await post(payer.token, `${path}/batch`, request, key);
    expect([third.text, third.headers.get('idempotency-replayed')]).toEqual([second.text, 'true']);
    expect((await post(payer.token, 'charges', { amount: 6.000001 })).status).toBe(402);
  });

  it('with another body is refused whole, with the same key', async () => {
    const { token } = await createPayer(server, { own: 10 });
    const key = newKey();
    await post(token, `${path}/batch`, { items: [{ amount: 1 }] }, key);
    const { status, body } = await post(
      token,
      `${path}/batch`,
      { items: [{ amount: 1 }, { amount: 2 }] },
      key,
    );
    expect([status, body.error.code]).toEqual([422, 'idempotency_key_reused']);
    expect((await post(token, 'charges', { amount: 9 })).status).toBe(201);
  });

  it('knows an item by its own key, alone or in any batch', async () => {
    const { token } = await createPayer(server, { own: 10 });
    const key = newKey();
    const alone = await post(token, path, { amount: 3 }, key);
    const again = { amount: 3, idempotency_key: key };
    const { body } = await post(token, `${path}/batch`, { items: [again, { amount: 1 }, again] });
    expect([body.items[0][one], body.items[2][one]]).toEqual([alone.body, alone.body]);
    expect((await post(token, 'charges', { amount: 6.000001 })).status).toBe(402);
    const other = await post(token, `${path}/batch`, { items: [{ amount: 4, idempotency_key: key }] });
    expect(other.body.items[0].error.code).toBe('idempotency_key_reused');
  });

  it('tells each item why it was refused', async () => {
    const payer = await createPayer(server, { own: 10 });
    await setApplication(server, payer, { disabled: true });
    const { body } = await post(payer.token, `${path}/batch`, { items: [{ amount: 1 }, { amount: 2 }] });
    expect(body.items.map(({ error }: Result) => error?.code)).toEqual(['disabled', 'disabled']);
    expect(await balancesOf(server, payer)).toEqual([10, undefined]);
  });
});
