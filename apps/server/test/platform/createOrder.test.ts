import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { createBuyer, createPackage, LARGE, makeCustomer, SMALL, type Buyer } from '../support/buyer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let buyer: Buyer;
beforeAll(async () => {
  server = await startTestServer();
  buyer = await createBuyer(server);
});
afterAll(() => server.close());

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

const countOf = async ({ call }: Buyer) => (await call('GET /api/v1/orders/')).body.count;

/** Subscribes the buyer to more than ChatGPT. */
async function subscribe({ call }: Buyer, body: object): Promise<string> {
  return (await call('POST /api/v1/applications/', body)).body.id;
}

describe('createOrder', () => {
  it('orders one package at its price, and moves nothing yet', async () => {
    const before = await buyer.remaining();
    const metadata = { campaign: 'autumn' };
    const { status, body } = await buyer.order({ metadata, description: 'Top up', pay_way: 'AliPay' });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      user_id: buyer.userId,
      application_id: buyer.applicationId,
      package_id: SMALL,
      application_ids: [buyer.applicationId],
      package_ids: [SMALL],
      scope: 'Application',
      description: 'Top up',
      amount: 100,
      price: 13.5,
      discount: 0,
      currency: 'USD',
      state: 'Pending',
      pay_way: 'AliPay',
      pay_id: null,
      pay_url: null,
      tags: null,
      metadata,
      expires_at: '2026-09-02T12:00:00.000000Z',
      created_at: '2026-09-01T12:00:00.000000Z',
      updated_at: '2026-09-01T12:00:00.000000Z',
    });
    expect(await buyer.remaining()).toBe(before);
  });

  it('names the order after its packages where it has no description', async () => {
    expect((await buyer.order({ description: null })).body.description).toBe('100 Credits');
  });

  it('orders several packages, in their order, and adds them up', async () => {
    const { applicationId, call } = await createBuyer(server);
    const global = await subscribe({ ...buyer, call }, { scope: 'Global' });
    const wide = await createPackage(server, { credits: 5, dollars: '0.7', serviceId: null });
    const { status, body } = await call('POST /api/v1/orders/', {
      application_ids: [applicationId, global, applicationId.toUpperCase()],
      package_ids: [LARGE, wide, SMALL],
      amount: 1105,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      application_id: null,
      package_id: null,
      application_ids: [applicationId, global, applicationId],
      package_ids: [LARGE, wide, SMALL],
      scope: 'Application',
      description: '1000 Credits, 5 Credits, 100 Credits',
      amount: 1105,
      price: 134.2,
    });
  });

  it('is of scope Global for a Global application', async () => {
    const other = await createBuyer(server);
    const id = await subscribe(other, { scope: 'Global' });
    const wide = await createPackage(server, { credits: 5, dollars: 1, serviceId: null });
    const fields = { application_id: id, package_id: wide };
    expect((await other.order({ ...fields, scope: 'Global' })).body).toMatchObject({ scope: 'Global' });
    expect((await other.order({ ...fields, scope: 'Application' })).status).toBe(400);
  });

  it('keeps prices exact', async () => {
    const cheap = await createPackage(server, { credits: 0.000001, dollars: '0.000001' });
    const batch = {
      application_ids: Array(20).fill(buyer.applicationId),
      package_ids: Array(20).fill(cheap),
    };
    const { body } = await buyer.call('POST /api/v1/orders/', batch);
    expect([body.amount, body.price]).toEqual([0.00002, 0.00002]);
  });

  it('answers 404 for an application that is another’s, unknown or deleted', async () => {
    const other = await createBuyer(server);
    await other.call(`DELETE /api/v1/applications/${other.applicationId}/`);
    for (const id of [server.demo.applicationId, UNKNOWN]) {
      expect((await buyer.order({ application_id: id })).status).toBe(404);
    }
    const { status, body } = await other.order();
    expect([status, body]).toEqual([404, { detail: 'Not found.', code: 'not_found' }]);
  });

  it.each([
    ['no package', { package_id: undefined }],
    ['an amount of nothing', { amount: 0 }],
    ['an unknown way to pay', { pay_way: 'STRIPE' }],
    ['an empty description', { description: '' }],
    ['an unknown field', { price: 1 }],
    ['both forms at once', { application_ids: [UNKNOWN], package_ids: [SMALL] }],
  ])('answers 400 for %s', async (_case, fields) => {
    const before = await countOf(buyer);
    const { status, body } = await buyer.order(fields);
    expect([status, body.code]).toEqual([400, 'invalid']);
    expect(await countOf(buyer)).toBe(before);
  });

  it.each([
    ['package_id', UNKNOWN, 'Is not a package of this application.'],
    ['amount', 99.999999, 'Must be the 100 credits of the packages, or left out.'],
    ['scope', 'Global', 'Must be Application for these applications, or left out.'],
  ])('says what is wrong with %s', async (field, value, message) => {
    const { status, body } = await buyer.order({ [field]: value });
    expect([status, body.errors]).toEqual([400, { [field]: [message] }]);
  });

  it.each([
    ['lists of unequal length', { application_ids: 1, package_ids: 2 }],
    ['empty lists', { application_ids: 0, package_ids: 0 }],
    ['more than 20 packages', { application_ids: 21, package_ids: 21 }],
  ])('answers 400 for %s', async (_case, lengths) => {
    const { status, body } = await buyer.call('POST /api/v1/orders/', {
      application_ids: Array(lengths.application_ids).fill(buyer.applicationId),
      package_ids: Array(lengths.package_ids).fill(SMALL),
    });
    expect([status, body.code]).toEqual([400, 'invalid']);
  });

  it('answers 400 for a package of another service or type', async () => {
    const other = await createBuyer(server);
    const elsewhere = await createPackage(server, {
      credits: 1,
      dollars: 1,
      serviceId: demoServiceIds.midjourney,
    });
    const period = await createPackage(server, { credits: 1, dollars: 1, days: 7 });
    for (const id of [elsewhere, period]) {
      const { status, body } = await other.order({ package_id: id });
      expect([status, body.errors]).toEqual([400, { package_id: ['Is not a package of this application.'] }]);
    }
    const lists = { application_ids: [other.applicationId], package_ids: [period] };
    const { body } = await other.call('POST /api/v1/orders/', lists);
    expect(Object.keys(body.errors)).toEqual(['package_ids']);
  });

  it('answers 403 while the user’s partner is over its quota', async () => {
    const customer = await createBuyer(server);
    const domain = await makeCustomer(server, customer, '100.01');
    const { status, body } = await customer.order();
    expect([status, body.code]).toEqual([403, 'partner_credit_exceeded']);
    expect(body.detail).toContain('Ask it to settle its bill');
    const settle = server.database.updateTable('partner_credit').set({ due_amount: '100' });
    await settle.where('domain_id', '=', domain).execute();
    expect((await customer.order()).status).toBe(201);
    expect(await countOf(customer)).toBe(1);
  });
});

describe('createOrder: Idempotency-Key', () => {
  const key = { 'idempotency-key': 'one' };

  it('makes one order of concurrent duplicates', async () => {
    const other = await createBuyer(server);
    const answers = await Promise.all(Array.from({ length: 10 }, () => other.order({}, key)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.has('idempotency-replayed'))).toHaveLength(9);
    expect(await countOf(other)).toBe(1);
  });

  it('refuses the key for another body, and leaves it to others and to charges', async () => {
    const other = await createBuyer(server);
    const first = await other.order({}, key);
    const { status, body } = await other.order({ package_id: LARGE }, key);
    expect([status, body.code]).toEqual([422, 'idempotency_key_reused']);
    const charge = { token: other.token, body: { amount: 1 }, headers: key };
    expect((await server.call('POST /api/v1/charges/', charge)).status).toBe(201);
    const stranger = await createBuyer(server);
    expect((await stranger.order({}, key)).body.id).not.toBe(first.body.id);
  });

  it('is not used up by a refusal', async () => {
    const other = await createBuyer(server);
    expect((await other.order({ package_id: UNKNOWN }, key)).status).toBe(400);
    expect((await other.order({}, key)).status).toBe(201);
  });

  it('answers with the order as it was made, though it is paid since', async () => {
    const other = await createBuyer(server);
    const first = await other.order({}, key);
    await other.act('pay', first.body.id, { pay_way: 'Stripe' });
    expect((await other.order({}, key)).text).toBe(first.text);
  });
});
