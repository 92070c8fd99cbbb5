import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBuyer, createPackage, LARGE, openPayment, SMALL, type Buyer } from '../support/buyer.ts';
import { expectSoundLedger } from '../support/ledger.ts';
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

const refresh = (id: string) => buyer.act('refresh', id);

/** Subscribes the buyer by time, orders packages for that, and opens the payment. */
async function orderPeriods(packageIds: readonly string[]) {
  const service = { service_id: server.demo.freeServiceId, type: 'Period' };
  const { body: made } = await buyer.call('POST /api/v1/applications/', service);
  const lists = { application_ids: packageIds.map(() => made.id), package_ids: packageIds };
  const { body: order } = await buyer.call('POST /api/v1/orders/', lists);
  await buyer.act('pay', order.id, { pay_way: 'Stripe' });
  const read = async () => (await buyer.call(`GET /api/v1/applications/${made.id}/`)).body;
  return { orderId: order.id as string, read };
}

describe('refreshOrder', () => {
  it('adds the credits of a paid order, with an entry in the ledger', async () => {
    const before = await buyer.remaining();
    const id = await openPayment(buyer);
    const { status, body } = await refresh(id);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id, state: 'Finished', pay_way: 'Stripe', pay_id: `pay_${id}` });
    expect(await buyer.remaining()).toBe(before + 100);
    const { body: application } = await buyer.call(`GET /api/v1/applications/${buyer.applicationId}/`);
    expect(application).toMatchObject({ paid: true, expired_at: null });
    const { body: ledger } = await buyer.call('GET /api/v1/ledger-entries/?limit=1');
    expect(ledger.items[0]).toMatchObject({ cause: 'top_up', amount: 100, order_id: id });
  });

  it('adds them once, however often it is called', async () => {
    const before = await buyer.remaining();
    const id = await openPayment(buyer);
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(id)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.state}`))).toEqual(
      new Set(['200 Finished']),
    );
    expect((await refresh(id)).body.state).toBe('Finished');
    expect(await buyer.remaining()).toBe(before + 100);
  });

  it('adds the credits of all packages of an order', async () => {
    const before = await buyer.remaining();
    const global = (await buyer.call('POST /api/v1/applications/', { scope: 'Global' })).body.id;
    const wide = await createPackage(server, { credits: 5, dollars: 1, serviceId: null });
    const { body } = await buyer.call('POST /api/v1/orders/', {
      application_ids: [buyer.applicationId, global, buyer.applicationId],
      package_ids: [SMALL, wide, LARGE],
    });
    await buyer.act('pay', body.id, { pay_way: 'Stripe' });
    expect((await refresh(body.id)).body.state).toBe('Finished');
    expect(await buyer.remaining()).toBe(before + 1100);
    expect((await buyer.call(`GET /api/v1/applications/${global}/`)).body.remaining_amount).toBe(5);
  });

  it('works while charges and deletions of the same applications run', async () => {
    const orders = await Promise.all(Array.from({ length: 5 }, () => openPayment(buyer)));
    const charge = () => server.call('POST /api/v1/charges/', { token: buyer.token, body: { amount: 1 } });
    const answers = await Promise.all([
      ...orders.flatMap((id) => [refresh(id), charge()]),
      buyer.call(`DELETE /api/v1/applications/${buyer.applicationId}/`),
    ]);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const states = await Promise.all(orders.map(async (id) => (await refresh(id)).body.state));
    expect(states.filter((state) => state !== 'Finished' && state !== 'Paid')).toEqual([]);
    await expectSoundLedger(server.database);
  });

  it('locks in the order of a deletion, so that neither waits for the other', async () => {
    const { userId, applicationId } = buyer;
    const orderId = await openPayment(buyer);
    const { refreshed } = await server.database.transaction().execute(async (deletion) => {
      const own = deletion.selectFrom('application').select('id').where('user_id', '=', userId);
      await own.where('id', '=', applicationId).forUpdate().execute();
      const answer = refresh(orderId);
      await setTimeout(300);
      const accounts = deletion.selectFrom('account').select('id').where('user_id', '=', userId);
      await accounts.orderBy('id').forUpdate().execute();
      return { refreshed: answer };
    });
    expect((await refreshed).body.state).toBe('Finished');
  });

  it('leaves an order alone that is not paid yet, or that no payment was opened for', async () => {
    const before = await buyer.remaining();
    const { body: order } = await buyer.order();
    expect((await refresh(order.id)).body).toEqual(order);
    const opened = await openPayment(buyer);
    server.services.payments.answer = 'pending';
    expect((await refresh(opened)).body.state).toBe('Pending');
    expect(await buyer.remaining()).toBe(before);
  });

  it('fails an order whose payment failed, for good', async () => {
    const id = await openPayment(buyer);
    server.services.payments.answer = 'failed';
    expect((await refresh(id)).body.state).toBe('Failed');
    server.services.payments.answer = 'paid';
    expect((await refresh(id)).body.state).toBe('Failed');
    expect((await buyer.act('pay', id, { pay_way: 'Stripe' })).status).toBe(409);
  });

  it('does not finish a purchase in an app', async () => {
    const { body } = await buyer.order();
    await buyer.act('pay', body.id, { pay_way: 'AppleIAP' });
    expect((await refresh(body.id)).body.state).toBe('Pending');
  });

  it('takes a payment that came after the order expired', async () => {
    const [late, never] = [await openPayment(buyer), await openPayment(buyer)];
    const began = server.services.clock.now();
    server.services.clock.set(new Date(began.getTime() + 86_400_000));
    expect((await refresh(late)).body.state).toBe('Finished');
    server.services.payments.answer = 'pending';
    expect((await refresh(never)).body.state).toBe('Expired');
    server.services.clock.set(began);
  });

  it('keeps an order Paid whose application was deleted', async () => {
    const id = await openPayment(buyer);
    await buyer.call(`DELETE /api/v1/applications/${buyer.applicationId}/`);
    expect((await refresh(id)).body.state).toBe('Paid');
    expect((await refresh(id)).body.state).toBe('Paid');
  });

  it('extends a period from now, and from its end while it runs', async () => {
    const serviceId = server.demo.freeServiceId;
    const week = await createPackage(server, { credits: 1, dollars: 1, days: 7, serviceId });
    const { orderId, read } = await orderPeriods([week, week]);
    expect((await read()).expired_at).toBeNull();
    await refresh(orderId);
    expect(await read()).toMatchObject({ paid: true, expired_at: '2026-09-15T12:00:00.000000Z' });
  });

  it('answers 502 while the provider does not answer, and finishes the order later', async () => {
    const id = await openPayment(buyer);
    server.services.payments.answer = 'unavailable';
    const { status, body } = await refresh(id);
    expect([status, body.code]).toEqual([502, 'provider_unavailable']);
    server.services.payments.answer = 'paid';
    expect((await refresh(id)).body.state).toBe('Finished');
    server.services.payments.answer = 'unavailable';
    expect((await refresh(id)).status).toBe(200);
  });

  it('answers 404 for another’s order and 400 for no id', async () => {
    const other = await createBuyer(server);
    expect((await refresh(await openPayment(other))).status).toBe(404);
    expect((await refresh('1')).status).toBe(400);
  });
});
