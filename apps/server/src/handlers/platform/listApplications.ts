import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { selectApplications } from '../../queries/applications.ts';
import { countRows, directionOf } from '../../queries/page.ts';
import { presentApplications } from '../../representations/application.ts';

export const listApplications: Handlers<Context>['listApplications'] = async ({ query }, context) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(query.user_id, userId);
  let matches = selectApplications(context.database, userId);
  if (query.service_id) matches = matches.where('application.service_id', 'in', query.service_id);
  if (query.type) matches = matches.where('application.type', 'in', query.type);
  if (query.scope) matches = matches.where('application.scope', 'in', query.scope);

  const direction = directionOf(query.ordering);
  const rows = await matches
    .orderBy('application.created_at', direction)
    .orderBy('application.id', direction)
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const items = await presentApplications(context.database, rows);
  return { status: 200, body: { count: await countRows(context.database, matches), items } };
};
