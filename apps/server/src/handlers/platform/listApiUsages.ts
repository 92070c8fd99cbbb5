import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { countRows, directionOf } from '../../queries/page.ts';
import { selectUsages, withNames } from '../../queries/usage.ts';
import { toApiUsage } from '../../representations/apiUsage.ts';

export const listApiUsages: Handlers<Context>['listApiUsages'] = async ({ query }, context) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(query.user_id, userId);
  const matches = selectUsages(context.database, userId, query);
  const column = query.ordering.endsWith('created_at') ? 'api_usage.created_at' : 'api_usage.updated_at';
  const direction = directionOf(query.ordering);
  const rows = await withNames(matches)
    .orderBy(column, direction)
    .orderBy('api_usage.id', direction)
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const count = await countRows(context.database, matches.select('api_usage.id'));
  return { status: 200, body: { count, items: rows.map(toApiUsage) } };
};
