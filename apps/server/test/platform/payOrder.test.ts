import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBuyer, createPackage, makeCustomer, openPayment, type Buyer } from '../support/buyer.ts';
import { expectSoundLedger, fingerprint } from '../support/ledger.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let buyer: Buyer;
beforeAll(async () => void (server = await startTestServer()));
beforeEach(async () => {
  server.services.payments.answer = 'paid';
  buyer = await createBuyer(server);
});
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
});

const pay = (id: string, body: object = { pay_way: 'Stripe' }) => buyer.act('pay', id, body);
const newOrder = async (fields = {}): Promise<string> => (await buyer.order(fields)).body.id;

describe('payOrder', () => {
  it('opens a payment and says where to pay; nothing is bought yet', async () => {
    const before = await buyer.remaining();
    const id = await newOrder();
    const { status, body } = await pay(id, { pay_way: 'WechatPay', surface: 'wap' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id,
      state: 'Pending',
      pay_way: 'WechatPay',
      pay_id: `pay_${id}`,
      pay_url: `https://pay.example/pay_${id}`,
    });
    expect((await buyer.call(`GET /api/v1/orders/${id}/`)).body).toEqual(body);
    expect(await buyer.remaining()).toBe(before);
  });

  it('opens it again in another way', async () => {
    const id = await openPayment(buyer);
    expect((await pay(id, { pay_way: 'AliPay' })).body).toMatchObject({
      state: 'Pending',
      pay_way: 'AliPay',
    });
  });

  it('has no page for a purchase in an app', async () => {
    const { body } = await pay(await newOrder(), { pay_way: 'AppleIAP', surface: 'ios' });
    expect(body).toMatchObject({ pay_way: 'AppleIAP', pay_url: null });
  });

  it('finishes an order that costs nothing, without a way to pay', async () => {
    const before = await buyer.remaining();
    const gift = await createPackage(server, { credits: 7, dollars: 0 });
    const id = await newOrder({ package_id: gift });
    const { status, body } = await pay(id, {});
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'Finished', price: 0, pay_way: null, pay_id: null, pay_url: null });
    expect(await buyer.remaining()).toBe(before + 7);
    expect((await pay(id, {})).status).toBe(409);
    expect(await buyer.remaining()).toBe(before + 7);
  });

  it.each([
    ['no way to pay', {}, 'Is required, as the order costs 13.5 US dollars.'],
    [
      'a way that is not offered',
      { pay_way: 'X402' },
      'Is not offered here. Offered are: Stripe, AliPay, WechatPay, AppleIAP.',
    ],
  ])('answers 400 for %s', async (_case, body, message) => {
    const id = await newOrder();
    const before = await fingerprint(server.database);
    const answer = await pay(id, body);
    expect([answer.status, answer.body.errors]).toEqual([400, { pay_way: [message] }]);
    expect(await fingerprint(server.database)).toBe(before);
  });

  it.each([{ pay_way: 'stripe' }, { pay_way: 'Stripe', surface: 'h5' }, { pay_way: 'Stripe', payer: 1 }])(
    'answers 400 for %j',
    async (body) => expect((await pay(await newOrder(), body)).status).toBe(400),
  );

  it('answers 404 for another’s order', async () => {
    const other = await createBuyer(server);
    expect((await pay(await openPayment(other))).status).toBe(404);
  });

  it('answers 409 for an order that is not Pending', async () => {
    const id = await openPayment(buyer);
    await buyer.act('refresh', id);
    const { status, body } = await pay(id);
    expect([status, body]).toEqual([
      409,
      { detail: 'The order is Finished and can no longer be paid.', code: 'not_pending' },
    ]);
  });

  it('answers 409 after 24 hours', async () => {
    const id = await newOrder();
    const began = server.services.clock.now();
    server.services.clock.set(new Date(began.getTime() + 86_400_000 - 1));
    expect((await pay(id)).status).toBe(200);
    server.services.clock.set(new Date(began.getTime() + 86_400_000));
    const { status, body } = await pay(id);
    expect([status, body.detail]).toEqual([409, 'The order is Expired and can no longer be paid.']);
    expect((await buyer.call(`GET /api/v1/orders/${id}/`)).body.state).toBe('Expired');
    server.services.clock.set(began);
  });

  it('answers 403 while the user’s partner is over its quota', async () => {
    const id = await newOrder();
    await makeCustomer(server, buyer, '100.01');
    const { status, body } = await pay(id);
    expect([status, body.code]).toEqual([403, 'partner_credit_exceeded']);
    expect((await buyer.call(`GET /api/v1/orders/${id}/`)).body.pay_id).toBeNull();
  });

  it('answers 502 while the provider does not answer, and works again after', async () => {
    const id = await newOrder();
    server.services.payments.answer = 'unavailable';
    const { status, body } = await pay(id);
    expect([status, body]).toEqual([
      502,
      { detail: 'The payment provider did not answer. Try again later.', code: 'provider_unavailable' },
    ]);
    expect((await buyer.call(`GET /api/v1/orders/${id}/`)).body.pay_id).toBeNull();
    server.services.payments.answer = 'paid';
    expect((await pay(id)).status).toBe(200);
  });
});
