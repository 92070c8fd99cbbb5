import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBuyer, openPayment, type Buyer } from '../support/buyer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let buyer: Buyer;
beforeAll(async () => {
  server = await startTestServer();
  buyer = await createBuyer(server);
});
afterAll(() => server.close());

const NAMES = 'id,created_at,state,description,amount,price,currency,pay_way,pay_id\r\n';
const AT = '2026-09-01T12:00:00.000000Z';

const exported = (by: Buyer, query = '') => by.call(`GET /api/v1/orders/export/${query}`);

/** Moves the clock, so that orders have an order. */
function tick(): void {
  const { clock } = server.services;
  clock.set(new Date(clock.now().getTime() + 1000));
}

describe('exportOrders', () => {
  it('is a file with one line for each order', async () => {
    const id = await openPayment(buyer);
    const { status, headers, text } = await exported(buyer);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="orders.csv"');
    expect(text).toBe(`${NAMES}${id},${AT},Pending,100 Credits,100,13.5,USD,Stripe,pay_${id}\r\n`);
  });

  it('has the names only where nothing matches', async () => {
    expect((await exported(buyer, '?state=Refunded')).text).toBe(NAMES);
  });

  it('is newest first, and filtered as the list is', async () => {
    const other = await createBuyer(server);
    const { body: first } = await other.order({ pay_way: 'AliPay' });
    tick();
    const { body: second } = await other.order();
    const idsIn = async (query: string) => {
      const lines = (await exported(other, query)).text.split('\r\n').slice(1, -1);
      return lines.map((line) => line.split(',')[0]);
    };
    expect(await idsIn('')).toEqual([second.id, first.id]);
    expect(await idsIn('?pay_way=AliPay')).toEqual([first.id]);
    expect(await idsIn(`?created_at_from=${second.created_at}`)).toEqual([second.id]);
  });

  it.each([
    ['=HYPERLINK("https://example.com")', `"'=HYPERLINK(""https://example.com"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['one, "two"', '"one, ""two"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['1=1', '1=1'],
    ['充值', '充值'],
  ])('writes the description %j as a text', async (description, cell) => {
    const other = await createBuyer(server);
    await other.order({ description });
    expect((await exported(other)).text).toContain(`,Pending,${cell},100,`);
  });

  it('has 50000 orders at most', async () => {
    const other = await createBuyer(server);
    const { body } = await other.order();
    await sql`
      INSERT INTO purchase_order (user_id, id, scope, description, amount_micro, price_micro, state, expires_at, created_at, updated_at)
      SELECT user_id, gen_random_uuid(), scope, description, amount_micro, price_micro, state, expires_at,
        created_at + n * interval '1 second', updated_at
      FROM purchase_order, generate_series(1, 50000) AS n WHERE id = ${body.id}`.execute(server.database);
    // The plans that check references were made for a few rows.
    await sql`ANALYZE purchase_order`.execute(server.database);
    await sql`
      INSERT INTO order_item (user_id, order_id, position, application_id, package_id, amount_micro)
      SELECT user_id, id, 0, ${other.applicationId}, ${body.package_id}, amount_micro
      FROM purchase_order WHERE user_id = ${other.userId} AND id <> ${body.id}`.execute(server.database);
    const { status, text } = await exported(other);
    expect([status, text.split('\r\n').length]).toEqual([200, 50_002]);
    expect(text).not.toContain(body.id);
  });

  it('answers 403 for another user and 400 for paging', async () => {
    expect((await exported(buyer, `?user_id=${server.demo.userId}`)).status).toBe(403);
    expect((await exported(buyer, '?limit=10')).status).toBe(400);
  });
});
