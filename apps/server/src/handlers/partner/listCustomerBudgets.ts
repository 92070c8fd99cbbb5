import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { partnerOf } from '../../partners/caller.ts';
import { toBudget } from '../../representations/customerBudget.ts';

export const listCustomerBudgets: Handlers<Context>['listCustomerBudgets'] = async ({ body }, context) => {
  const { domainId } = await partnerOf(context, 'listCustomerBudgets');
  const { customer_ids: ids, indirect_partner_id: given } = body;
  const reseller = given === undefined || given === '' ? null : given;
  const customers = await context.database
    .selectFrom('partner_customer')
    .leftJoin('customer_budget', (join) =>
      join
        .onRef('customer_budget.domain_id', '=', 'partner_customer.domain_id')
        .onRef('customer_budget.customer_id', '=', 'partner_customer.customer_id'),
    )
    .where('partner_customer.domain_id', '=', domainId)
    .where('partner_customer.customer_id', 'in', ids)
    .where('indirect_partner_id', 'is not distinct from', reseller)
    .select(['partner_customer.customer_id', 'budget_type', 'budget_amount', 'used_amount'])
    .execute();
  const infos = ids.flatMap((id) => {
    const row = customers.find((customer) => customer.customer_id === id);
    return row ? [{ customer_id: id, ...toBudget(setBudget(row)) }] : [];
  });
  return { status: 200, body: { measure_id: 1, currency: 'USD', budget_infos: infos } };
};

type Nullable<Row> = { readonly [Column in keyof Row]: Row[Column] | null };
type Budget = NonNullable<Parameters<typeof toBudget>[0]>;

/** The budget of a joined row, if one is set. */
function setBudget(row: Nullable<Budget>): Budget | undefined {
  const { budget_type: type, budget_amount: amount, used_amount: used } = row;
  if (type === null || amount === null || used === null) return undefined;
  return { budget_type: type, budget_amount: amount, used_amount: used };
}
