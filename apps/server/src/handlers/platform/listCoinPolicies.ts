import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { countRows } from '../../queries/page.ts';
import { toCoinPolicy } from '../../representations/coinPolicy.ts';

export const listCoinPolicies: Handlers<Context>['listCoinPolicies'] = async ({ query }, { database }) => {
  let matches = database
    .selectFrom('coin_policy')
    .innerJoin('service', 'service.id', 'coin_policy.service_id')
    .selectAll('coin_policy')
    .select('service.title as service_title');
  if (query.service_id !== undefined) matches = matches.where('service_id', '=', query.service_id);

  const rows = await matches
    .orderBy('coin_policy.created_at')
    .orderBy('coin_policy.id')
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const items = rows.map((row) => toCoinPolicy(row));
  return { status: 200, body: { count: await countRows(database, matches), items } };
};
