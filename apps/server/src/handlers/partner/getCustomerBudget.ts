import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { partnerOf } from '../../partners/caller.ts';
import { assertCustomer } from '../../partners/customer.ts';
import { toBudget } from '../../representations/customerBudget.ts';

export const getCustomerBudget: Handlers<Context>['getCustomerBudget'] = async ({ query }, context) => {
  const { domainId } = await partnerOf(context, 'getCustomerBudget');
  await assertCustomer(context.database, domainId, query);
  const row = await context.database
    .selectFrom('customer_budget')
    .selectAll()
    .where('domain_id', '=', domainId)
    .where('customer_id', '=', query.customer_id)
    .executeTakeFirst();
  return { status: 200, body: { ...toBudget(row), measure_id: 1, currency: 'USD' } };
};
