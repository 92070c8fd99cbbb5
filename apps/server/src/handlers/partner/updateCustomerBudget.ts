import type { Handlers } from '@quotakit/contract';
import { parseCredits, toText } from '@quotakit/engine';
import type { Context } from '../../context.ts';
import { ApiFailure } from '../../errors.ts';
import { partnerOf } from '../../partners/caller.ts';
import { assertCustomer } from '../../partners/customer.ts';

export const updateCustomerBudget: Handlers<Context>['updateCustomerBudget'] = async ({ body }, context) => {
  const { domainId, userId } = await partnerOf(context, 'updateCustomerBudget');
  const { customer_id: customerId, budget_type: type } = body;
  const budget = { budget_amount: decimalOf(body.budget_amount), budget_type: type ?? 'MONTHLY' } as const;
  await assertCustomer(context.database, domainId, body);
  const { name } = await context.database
    .selectFrom('iam_user')
    .select('name')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  await context.database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('customer_budget')
      .values({ ...budget, domain_id: domainId, customer_id: customerId })
      .onConflict((conflict) => conflict.columns(['domain_id', 'customer_id']).doUpdateSet(budget))
      .execute();
    const record = { operation_type: 'SETTING', operator: name, created_at: context.clock.now() } as const;
    await transaction
      .insertInto('customer_budget_record')
      .values({ ...budget, ...record, domain_id: domainId, customer_id: customerId })
      .execute();
  });
  return { status: 204 };
};

const CENT = 10_000n;

/** The amount as a decimal with at most two places. */
function decimalOf(amount: number): string {
  const exact = parseCredits(amount);
  if (exact % CENT !== 0n) throw new ApiFailure(400, 'CBC.0100', 'Invalid parameter.');
  return toText(exact);
}
