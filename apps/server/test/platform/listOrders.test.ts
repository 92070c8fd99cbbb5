import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBuyer, LARGE, openPayment, SMALL, type Buyer } from '../support/buyer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let buyer: Buyer;
/** Orders a second apart: finished, being paid, of a batch, and expired ten days later. */
let ids: string[];
beforeAll(async () => {
  server = await startTestServer();
  buyer = await createBuyer(server);
  const at = (second: number) => server.services.clock.set(new Date(Date.UTC(2026, 8, 11, 12, 0, second)));
  server.services.clock.set(new Date('2026-09-01T12:00:00Z'));
  const { body: old } = await buyer.order({ pay_way: 'AliPay' });
  at(0);
  const finished = await openPayment(buyer);
  await buyer.act('refresh', finished);
  at(1);
  const paying = await openPayment(buyer);
  at(2);
  const { body: batch } = await buyer.call('POST /api/v1/orders/', {
    application_ids: [buyer.applicationId, buyer.applicationId],
    package_ids: [SMALL, LARGE],
  });
  ids = [finished, paying, batch.id, old.id];
});
afterAll(() => server.close());

const list = (query = '') => buyer.call(`GET /api/v1/orders/${query}`);
const found = async (query: string) => {
  const { body } = await list(query);
  return body.items.map((item: { id: string }) => ids.indexOf(item.id));
};

describe('listOrders', () => {
  it('lists the caller’s own, newest first', async () => {
    await (await createBuyer(server)).order();
    const { status, body } = await list();
    expect([status, body.count]).toEqual([200, 4]);
    expect(await found('')).toEqual([2, 1, 0, 3]);
    expect(await found('?ordering=created_at')).toEqual([3, 0, 1, 2]);
    expect(body.items[2]).toEqual((await buyer.call(`GET /api/v1/orders/${ids[0]}/`)).body);
  });

  it.each([
    ['?state=Finished', [0]],
    ['?state=Pending&state=Finished', [2, 1, 0]],
    ['?state=Expired', [3]],
    ['?state=Refunded', []],
    ['?pay_way=Stripe', [1, 0]],
    ['?pay_way=Stripe&pay_way=AliPay', [1, 0, 3]],
    ['?pay_way=Stripe&state=Pending', [1]],
    [`?package_id=${LARGE}`, [2]],
    [`?package_id=${SMALL.toUpperCase()}`, [2, 1, 0, 3]],
    ['?package_id=00000000-0000-4000-8000-000000000000', []],
    ['?created_at_from=2026-09-11T12:00:01Z', [2, 1]],
    ['?created_at_to=2026-09-11T12:00:01Z', [0, 3]],
    ['?created_at_from=2026-09-11T20:00:01%2B08:00&created_at_to=2026-09-11T12:00:02Z', [1]],
    ['?limit=2&offset=1', [1, 0]],
    ['?offset=9', []],
    ['?user_id=me', [2, 1, 0, 3]],
  ])('filters and pages: %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('counts what matches, on all pages', async () => {
    expect((await list('?state=Pending&limit=1')).body.count).toBe(2);
  });

  it('answers 403 for another user', async () => {
    const { status, body } = await list(`?user_id=${server.demo.userId}`);
    expect([status, body.code]).toEqual([403, 'permission_denied']);
  });

  it.each([
    'state=Lost',
    'pay_way=stripe',
    'package_id=1',
    'created_at_from=yesterday',
    'ordering=price',
    'limit=101',
  ])('answers 400 for %s', async (query) => {
    const { status, body } = await list(`?${query}`);
    expect(status).toBe(400);
    expect(Object.keys(body.errors)[0]).toContain(query.split('=')[0]);
  });
});

describe('getOrder', () => {
  it('answers 404 for another’s order like for an unknown one', async () => {
    const other = await createBuyer(server);
    const theirs = await other.call(`GET /api/v1/orders/${ids[0]}/`);
    const unknown = await other.call('GET /api/v1/orders/00000000-0000-4000-8000-000000000000/');
    expect([theirs.status, theirs.text]).toEqual([404, unknown.text]);
  });

  it('shows an order that was not paid in time as Expired', async () => {
    const { body } = await buyer.call(`GET /api/v1/orders/${ids[3]}/`);
    expect(body).toMatchObject({ state: 'Expired', expires_at: '2026-09-02T12:00:00.000000Z' });
  });
});

describe('getOrderSummary', () => {
  const summary = (query = '') => buyer.call(`GET /api/v1/orders/summary/${query}`);

  it('counts the orders and adds up what was paid', async () => {
    const { status, body } = await summary();
    expect(status).toBe(200);
    expect(body).toEqual({
      total_count: 4,
      total_spent: 13.5,
      state_counts: { Finished: 1, Pending: 2, Expired: 1 },
    });
  });

  it('is of a part of the time', async () => {
    const { body } = await summary('?created_at_from=2026-09-11T12:00:01Z');
    expect(body).toEqual({ total_count: 2, total_spent: 0, state_counts: { Pending: 2 } });
  });

  it('is zero for who has no orders', async () => {
    const { body } = await (await createBuyer(server)).call('GET /api/v1/orders/summary/');
    expect(body).toEqual({ total_count: 0, total_spent: 0, state_counts: {} });
  });

  it('answers 403 for another user and 400 for no time', async () => {
    expect((await summary(`?user_id=${server.demo.userId}`)).status).toBe(403);
    expect((await summary('?created_at_to=1')).status).toBe(400);
  });
});
