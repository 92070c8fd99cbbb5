import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { partnerOf } from '../../partners/caller.ts';
import { assertCustomer } from '../../partners/customer.ts';
import { countRows } from '../../queries/page.ts';
import { toNumber } from '../../representations/customerBudget.ts';

export const listCustomerBudgetRecords: Handlers<Context>['listCustomerBudgetRecords'] = async (
  { query },
  context,
) => {
  const { domainId } = await partnerOf(context, 'listCustomerBudgetRecords');
  const { database } = context;
  await assertCustomer(database, domainId, query);
  const { operation_type: operation, budget_type: type } = query;
  let matches = database
    .selectFrom('customer_budget_record')
    .selectAll()
    .where('domain_id', '=', domainId)
    .where('customer_id', '=', query.customer_id);
  if (operation !== undefined) matches = matches.where('operation_type', '=', operation);
  if (type !== undefined) matches = matches.where('budget_type', '=', type);
  const rows = await matches.orderBy('id', 'desc').limit(query.limit).offset(query.offset).execute();
  const partner = await database
    .selectFrom('domain')
    .select('name')
    .where('id', '=', domainId)
    .executeTakeFirstOrThrow();
  const list = rows.map((row) => ({
    budget_amount: toNumber(row.budget_amount),
    operation_type: row.operation_type,
    operation_time: row.created_at.replace(/\.\d+Z$/, 'Z'),
    operator: row.operator,
    budget_type: row.budget_type,
    partner_corp_name: partner.name,
    partner_account_name: partner.name,
  }));
  const total = await countRows(database, matches);
  return { status: 200, body: { total_count: total, measure_id: 1, currency: 'USD', record_list: list } };
};
