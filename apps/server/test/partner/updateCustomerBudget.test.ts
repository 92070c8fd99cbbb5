import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../support/ledger.ts';
import {
  denied,
  eleventhCall,
  invalidParameter,
  startPartner,
  wrongAssociation,
  type Partner,
} from '../support/partner.ts';

let partner: Partner;
let customer_id: string;
beforeAll(async () => void (partner = await startPartner()));
afterAll(() => partner.server.close());
beforeEach(async () => void (customer_id = await partner.addCustomer({})));

const set = (body: object, xAuthToken?: string) => partner.call('POST ', body, xAuthToken);
const budget = async () => (await partner.call(`GET ?customer_id=${customer_id}`)).body;
const records = async () => (await partner.call(`GET /records?customer_id=${customer_id}`)).body;
const stored = () =>
  partner.server.database
    .selectFrom('customer_budget')
    .select(sql<string>`budget_amount::text`.as('amount'))
    .where('customer_id', '=', customer_id)
    .executeTakeFirst();

async function refusal(body: object, xAuthToken?: string) {
  const before = await fingerprint(partner.server.database);
  const answer = await set(body, xAuthToken);
  expect(await fingerprint(partner.server.database)).toBe(before);
  return [answer.status, answer.body];
}

describe('updateCustomerBudget', () => {
  it('sets the budget and adds a record', async () => {
    const { status, text } = await set({ customer_id, budget_amount: 50.25 });
    expect([status, text]).toEqual([204, '']);
    expect(await budget()).toMatchObject({ budget_amount: 50.25, used_amount: 0, budget_type: 'MONTHLY' });
    expect((await records()).record_list).toEqual([
      {
        budget_amount: 50.25,
        operation_type: 'SETTING',
        operation_time: '2026-09-01T12:00:00Z',
        operator: 'demo',
        budget_type: 'MONTHLY',
        partner_corp_name: 'demo-partner',
        partner_account_name: 'demo-partner',
      },
    ]);
  });

  it('replaces an earlier budget and keeps what is used', async () => {
    await set({ customer_id, budget_amount: 10, budget_type: 'PACKAGE' });
    await partner.server.database
      .updateTable('customer_budget')
      .set({ used_amount: '12.3' })
      .where('customer_id', '=', customer_id)
      .execute();
    await set({ customer_id, budget_amount: 20, budget_type: null });
    expect(await budget()).toMatchObject({ budget_amount: 20, used_amount: 12.3, budget_type: 'MONTHLY' });
    expect((await records()).total_count).toBe(2);
  });

  it.each([0.01, 0.29, 1.1, 50, 1234567.89, 2147483646.99, 2147483647])(
    'keeps %d exactly',
    async (amount) => {
      expect((await set({ customer_id, budget_amount: amount })).status).toBe(204);
      expect((await stored())?.amount).toBe(String(amount));
      expect((await budget()).budget_amount).toBe(amount);
      expect((await records()).record_list[0].budget_amount).toBe(amount);
    },
  );

  it.each([0, -1, 0.001, 50.125, 2147483647.01, 2147483648, '50', null])(
    'refuses a budget of %s',
    async (amount) => {
      expect(await refusal({ customer_id, budget_amount: amount })).toEqual(invalidParameter);
    },
  );

  it.each([
    { budget_type: '' },
    { budget_type: 'DAILY' },
    { cancel_partner_frozen: '2' },
    { cancel_partner_frozen: 2 },
    { cancel_partner_frozen: true },
    { frozen_operate_type: 2 },
    { frozen_operate_type: '1' },
    { indirect_partner_id: 'x'.repeat(65) },
    { currency: 'USD' },
    { customer_id: '' },
  ])('refuses %o', async (change) => {
    expect(await refusal({ customer_id, budget_amount: 1, ...change })).toEqual(invalidParameter);
  });

  it.each([
    { cancel_partner_frozen: '1' },
    { cancel_partner_frozen: 1 },
    { cancel_partner_frozen: '0' },
    { cancel_partner_frozen: 0 },
    { cancel_partner_frozen: '' },
    { cancel_partner_frozen: null },
    { frozen_operate_type: 0 },
    { frozen_operate_type: 1 },
    { frozen_operate_type: null },
    { indirect_partner_id: '' },
    { indirect_partner_id: null },
    { indirect_partner_id: 'ignored' },
  ])('takes %o', async (more) => {
    expect((await set({ customer_id, budget_amount: 1, ...more })).status).toBe(204);
    expect((await budget()).budget_amount).toBe(1);
  });

  it('wants the reseller of a reseller’s customer', async () => {
    customer_id = await partner.addCustomer({ indirect_partner_id: 'reseller' });
    const body = { customer_id, budget_amount: 5 };
    for (const indirect_partner_id of [undefined, null, '', 'another']) {
      expect(await refusal({ ...body, indirect_partner_id })).toEqual(wrongAssociation);
    }
    expect((await set({ ...body, indirect_partner_id: 'reseller' })).status).toBe(204);
  });

  it('refuses who is no partner, and customers who are not the partner’s', async () => {
    const body = { customer_id, budget_amount: 5 };
    expect(await refusal(body, partner.server.demo.otherProject.xAuthToken)).toEqual(denied);
    expect(await refusal({ ...body, customer_id: 'unknown' })).toEqual(denied);
  });

  it('takes settings at the same time, with a record for each', async () => {
    const amounts = [1, 2, 3, 4, 5];
    await Promise.all(amounts.map((budget_amount) => set({ customer_id, budget_amount })));
    const { total_count, record_list } = await records();
    expect(total_count).toBe(5);
    expect(amounts).toContain((await budget()).budget_amount);
    expect(new Set(record_list.map((record: { budget_amount: number }) => record.budget_amount)).size).toBe(
      5,
    );
  });

  it('takes ten calls in a second', async () => {
    expect((await eleventhCall('POST ', { customer_id: 'unknown', budget_amount: 1 })).status).toBe(429);
  });
});

it('keeps records unchanged', async () => {
  const { database } = partner.server;
  await expect(database.deleteFrom('customer_budget_record').execute()).rejects.toThrow(/append-only/);
});
