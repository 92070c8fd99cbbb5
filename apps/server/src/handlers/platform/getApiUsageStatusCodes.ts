import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { selectUsages } from '../../queries/usage.ts';

export const getApiUsageStatusCodes: Handlers<Context>['getApiUsageStatusCodes'] = async (
  { query },
  context,
) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(query.user_id, userId);
  const rows = await selectUsages(context.database, userId, query)
    .select('status_code')
    .distinct()
    .orderBy('status_code')
    .execute();
  return { status: 200, body: { items: rows.map((row) => row.status_code) } };
};
