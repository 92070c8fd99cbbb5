import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  denied,
  eleventhCall,
  invalidParameter,
  startPartner,
  wrongAssociation,
  type Partner,
} from '../support/partner.ts';

let partner: Partner;
beforeAll(async () => void (partner = await startPartner()));
afterAll(() => partner.server.close());

async function get(query: Record<string, string>, xAuthToken?: string) {
  const { status, body } = await partner.call(`GET ?${new URLSearchParams(query)}`, undefined, xAuthToken);
  return [status, body];
}

describe('getCustomerBudget', () => {
  it('shows the budget and what is used of it', async () => {
    const customer_id = await partner.addCustomer({});
    await partner.call('POST ', { customer_id, budget_amount: 50, budget_type: 'PACKAGE' });
    await partner.server.database
      .updateTable('customer_budget')
      .set({ used_amount: '50.29' })
      .where('customer_id', '=', customer_id)
      .execute();
    const amounts = { budget_amount: 50, used_amount: 50.29, budget_type: 'PACKAGE' };
    const budget = { ...amounts, measure_id: 1, currency: 'USD' };
    expect(await get({ customer_id })).toEqual([200, budget]);
    expect(await get({ customer_id, indirect_partner_id: 'ignored' })).toEqual([200, budget]);
  });

  it('leaves the budget out where none is set', async () => {
    const nothing = { used_amount: 0, measure_id: 1, currency: 'USD' };
    expect(await get({ customer_id: partner.server.demo.customerId })).toEqual([200, nothing]);
  });

  it('wants the reseller of a reseller’s customer', async () => {
    const customer_id = await partner.addCustomer({ indirect_partner_id: 'reseller' });
    expect((await get({ customer_id, indirect_partner_id: 'reseller' }))[0]).toBe(200);
    expect(await get({ customer_id })).toEqual(wrongAssociation);
    expect(await get({ customer_id, indirect_partner_id: 'another' })).toEqual(wrongAssociation);
  });

  it('answers alike for an unknown customer, another partner’s, and to who is no partner', async () => {
    const { otherProject, customerId } = partner.server.demo;
    const { id: domain_id } = await partner.server.database
      .selectFrom('domain')
      .select('id')
      .where('partner', '=', false)
      .executeTakeFirstOrThrow();
    expect(await get({ customer_id: await partner.addCustomer({ domain_id }) })).toEqual(denied);
    expect(await get({ customer_id: 'unknown' })).toEqual(denied);
    expect(await get({ customer_id: customerId }, otherProject.xAuthToken)).toEqual(denied);
  });

  it.each([{}, { customer_id: '' }, { customer_id: 'x'.repeat(65) }, { customer_id: 'x', limit: '1' }])(
    'refuses %o',
    async (query) => {
      expect(await get(query as Record<string, string>)).toEqual(invalidParameter);
    },
  );

  it('takes ten calls in a second', async () => {
    const { status, headers } = await eleventhCall('GET ?customer_id=unknown');
    expect([status, headers.get('retry-after')]).toEqual([429, '1']);
  });
});
