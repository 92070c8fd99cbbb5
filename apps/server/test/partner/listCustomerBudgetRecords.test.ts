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
let customer_id: string;
beforeAll(async () => {
  partner = await startPartner();
  customer_id = await partner.addCustomer({});
  // All in the same instant: the order is that in which they were made.
  for (let budget_amount = 1; budget_amount <= 12; budget_amount++) {
    const budget_type = budget_amount % 3 === 0 ? 'PACKAGE' : 'MONTHLY';
    await partner.call('POST ', { customer_id, budget_amount, budget_type });
  }
});
afterAll(() => partner.server.close());

const list = (query: Record<string, string>, xAuthToken?: string) =>
  partner.call(`GET /records?${new URLSearchParams({ customer_id, ...query })}`, undefined, xAuthToken);
async function amounts(query: Record<string, string>) {
  const { body } = await list(query);
  return [
    body.total_count,
    body.record_list.map((record: { budget_amount: number }) => record.budget_amount),
  ];
}

describe('listCustomerBudgetRecords', () => {
  it('lists newest first, ten at a time', async () => {
    expect(await amounts({})).toEqual([12, [12, 11, 10, 9, 8, 7, 6, 5, 4, 3]]);
    expect(await amounts({ offset: '10' })).toEqual([12, [2, 1]]);
    expect(await amounts({ offset: '1', limit: '2' })).toEqual([12, [11, 10]]);
    expect(await amounts({ offset: '12' })).toEqual([12, []]);
  });

  it('filters by the kind of change and the type of budget', async () => {
    expect(await amounts({ budget_type: 'PACKAGE' })).toEqual([4, [12, 9, 6, 3]]);
    expect(await amounts({ budget_type: 'MONTHLY', limit: '1' })).toEqual([8, [11]]);
    expect((await amounts({ operation_type: 'SETTING' }))[0]).toBe(12);
    expect(await amounts({ operation_type: 'DELETE' })).toEqual([0, []]);
  });

  it('shows no other customer’s', async () => {
    expect(await amounts({ customer_id: await partner.addCustomer({}) })).toEqual([0, []]);
  });

  it.each([
    { limit: '0' },
    { limit: '101' },
    { offset: '-1' },
    { operation_type: '' },
    { budget_type: '' },
    { budget_type: 'monthly' },
    { customer_id: '' },
  ])('refuses %o', async (query) => {
    const { status, body } = await list(query as Record<string, string>);
    expect([status, body]).toEqual(invalidParameter);
  });

  it('is for a customer of the partner, of the reseller that is named', async () => {
    const resellers = await partner.addCustomer({ indirect_partner_id: 'reseller' });
    const answer = async (query: Record<string, string>, token?: string) => {
      const { status, body } = await list(query, token);
      return [status, body];
    };
    expect(await answer({ customer_id: resellers })).toEqual(wrongAssociation);
    expect((await answer({ customer_id: resellers, indirect_partner_id: 'reseller' }))[0]).toBe(200);
    expect(await answer({ customer_id: 'unknown' })).toEqual(denied);
    expect(await answer({}, partner.server.demo.otherProject.xAuthToken)).toEqual(denied);
  });

  it('takes ten calls in a second', async () => {
    expect((await eleventhCall('GET /records?customer_id=unknown')).status).toBe(429);
  });
});
