import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBuyer, openPayment, type Buyer } from '../support/buyer.ts';
import { expectSoundLedger, fingerprint } from '../support/ledger.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let buyer: Buyer;
let transactions = 2_000_000_000_000_000;
beforeAll(async () => void (server = await startTestServer()));
beforeEach(async () => {
  server.services.payments.answer = 'paid';
  buyer = await createBuyer(server);
});
afterAll(async () => {
  await expectSoundLedger(server.database);
  await server.close();
});

const newTransaction = () => String(transactions++);
const verify = (id: string, transactionId: string, by = buyer) =>
  by.act('apple-verify', id, { transaction_id: transactionId });
const newOrder = async (): Promise<string> => (await buyer.order()).body.id;

describe('verifyAppleOrder', () => {
  it('finishes an order with its purchase, and adds the credits', async () => {
    const before = await buyer.remaining();
    const { status, body } = await verify(await newOrder(), newTransaction());
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'Finished', pay_way: 'AppleIAP', pay_url: null });
    expect(await buyer.remaining()).toBe(before + 100);
  });

  it('adds them once for the same transaction', async () => {
    const before = await buyer.remaining();
    const [id, transaction] = [await newOrder(), newTransaction()];
    const answers = await Promise.all(Array.from({ length: 10 }, () => verify(id, transaction)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.state}`))).toEqual(
      new Set(['200 Finished']),
    );
    expect(await buyer.remaining()).toBe(before + 100);
  });

  it('takes a transaction for one order, also another user’s', async () => {
    const other = await createBuyer(server);
    const transaction = newTransaction();
    await verify(await newOrder(), transaction);
    const { body: second } = await other.order();
    for (const [by, id] of [[buyer, await newOrder()] as const, [other, second.id] as const]) {
      const { status, body } = await verify(id, transaction, by);
      expect([status, body.errors]).toEqual([
        400,
        { transaction_id: ['Is not a transaction that pays for this order.'] },
      ]);
      expect((await by.call(`GET /api/v1/orders/${id}/`)).body.state).toBe('Pending');
    }
  });

  it('takes one transaction of two that come together', async () => {
    const before = await buyer.remaining();
    const id = await newOrder();
    const answers = await Promise.all([verify(id, newTransaction()), verify(id, newTransaction())]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await buyer.remaining()).toBe(before + 100);
  });

  it('answers 400 for a transaction that is not good, and changes nothing', async () => {
    const id = await newOrder();
    const before = await fingerprint(server.database);
    for (const transaction of ['refunded', '', 'a b', '1'.repeat(65)]) {
      const { status, body } = await verify(id, transaction);
      expect([status, Object.keys(body.errors)]).toEqual([400, ['transaction_id']]);
    }
    expect(await fingerprint(server.database)).toBe(before);
  });

  it('answers 409 for an order that is finished, with another transaction', async () => {
    const id = await openPayment(buyer);
    await buyer.act('refresh', id);
    const { status, body } = await verify(id, newTransaction());
    expect([status, body.code]).toEqual([409, 'not_pending']);
  });

  it('answers 404 for another’s order', async () => {
    const id = await openPayment(await createBuyer(server));
    expect((await verify(id, newTransaction())).status).toBe(404);
  });

  it('answers 502 while the provider does not answer', async () => {
    const id = await newOrder();
    server.services.payments.answer = 'unavailable';
    const { status, body } = await verify(id, newTransaction());
    expect([status, body.code]).toEqual([502, 'provider_unavailable']);
  });
});
