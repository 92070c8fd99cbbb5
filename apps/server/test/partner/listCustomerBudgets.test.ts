import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { denied, eleventhCall, invalidParameter, startPartner, type Partner } from '../support/partner.ts';

let partner: Partner;
beforeAll(async () => void (partner = await startPartner()));
afterAll(() => partner.server.close());

const query = (body: object, xAuthToken?: string) => partner.call('POST /query', body, xAuthToken);
const idsOf = ({ body }: Awaited<ReturnType<typeof query>>) =>
  body.budget_infos.map((info: { customer_id: string }) => info.customer_id);

describe('listCustomerBudgets', () => {
  it('lists as ordered in customer_ids', async () => {
    const { customerId: first } = partner.server.demo;
    const second = await partner.addCustomer({});
    await partner.call('POST ', { customer_id: second, budget_amount: 12.34 });
    const { status, body } = await query({ customer_ids: [second, first] });
    expect(status).toBe(200);
    expect(body).toEqual({
      budget_infos: [
        { customer_id: second, budget_amount: 12.34, used_amount: 0, budget_type: 'MONTHLY' },
        { customer_id: first, used_amount: 0 },
      ],
      measure_id: 1,
      currency: 'USD',
    });
    expect(idsOf(await query({ customer_ids: [first, second] }))).toEqual([first, second]);
  });

  it('leaves out who is unknown, another partner’s, or not of the reseller that is named', async () => {
    const { customerId } = partner.server.demo;
    const { id: domain_id } = await partner.server.database
      .selectFrom('domain')
      .select('id')
      .where('partner', '=', false)
      .executeTakeFirstOrThrow();
    const foreign = await partner.addCustomer({ domain_id });
    const resellers = await partner.addCustomer({ indirect_partner_id: 'reseller' });
    const customer_ids = ['unknown', resellers, foreign, customerId];
    for (const indirect_partner_id of [undefined, null, '']) {
      expect(idsOf(await query({ customer_ids, indirect_partner_id }))).toEqual([customerId]);
    }
    expect(idsOf(await query({ customer_ids, indirect_partner_id: 'reseller' }))).toEqual([resellers]);
    expect(idsOf(await query({ customer_ids, indirect_partner_id: 'another' }))).toEqual([]);
  });

  it('takes 1 to 100 customers, each once', async () => {
    const ids = (length: number) => Array.from({ length }, (_, index) => `customer-${index}`);
    expect((await query({ customer_ids: ids(100) })).status).toBe(200);
    for (const customer_ids of [ids(101), [], [''], ['x', 'x'], ['x'.repeat(65)], 'x', undefined]) {
      const { status, body } = await query({ customer_ids });
      expect([status, body]).toEqual(invalidParameter);
    }
  });

  it('is for partners only', async () => {
    const { otherProject } = partner.server.demo;
    const { status, body } = await query({ customer_ids: ['x'] }, otherProject.xAuthToken);
    expect([status, body]).toEqual(denied);
  });

  it('takes ten calls in a second', async () => {
    expect((await eleventhCall('POST /query', { customer_ids: ['x'] })).status).toBe(429);
  });
});
