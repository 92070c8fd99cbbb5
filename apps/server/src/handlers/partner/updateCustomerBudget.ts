import type { Handlers } from '@quotakit/contract';
import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import { partnerOf } from '../../partners/caller.ts';
import { assertCustomer } from '../../partners/customer.ts';

export const updateCustomerBudget: Handlers<Context>['updateCustomerBudget'] = async ({ body }, context) => {
  const { domainId, userId } = await partnerOf(context, 'updateCustomerBudget');
  const { customer_id: customerId, budget_type: type } = body;
  // The shortest decimal text of the number: nothing is computed with it.
  const budget = { budget_amount: String(body.budget_amount), budget_type: type ?? 'MONTHLY' } as const;
  await assertCustomer(context.database, domainId, body);
  const { name } = await context.database
    .selectFrom('iam_user')
    .select('name')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  await context.database.transaction().execute(async (transaction) => {
    const changed = await transaction
      .insertInto('customer_budget')
      .values({ ...budget, domain_id: domainId, customer_id: customerId })
      .onConflict((conflict) =>
        conflict.columns(['domain_id', 'customer_id']).doUpdateSet(budget)
          .where(sql<boolean>`(customer_budget.budget_amount, customer_budget.budget_type)
            IS DISTINCT FROM (excluded.budget_amount, excluded.budget_type)`),
      )
      .returning('customer_id')
      .executeTakeFirst();
    // A repeated request sets nothing, and so has no record.
    if (!changed) return;
    const record = { operation_type: 'SETTING', operator: name, created_at: context.clock.now() } as const;
    await transaction
      .insertInto('customer_budget_record')
      .values({ ...budget, ...record, domain_id: domainId, customer_id: customerId })
      .execute();
  });
  return { status: 204 };
};
