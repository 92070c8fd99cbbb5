import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { selectCredentials } from '../../queries/credentials.ts';
import { countRows, directionOf } from '../../queries/page.ts';
import { toCredential } from '../../representations/credential.ts';

export const listCredentials: Handlers<Context>['listCredentials'] = async ({ query }, context) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(query.user_id, userId);
  let matches = selectCredentials(context.database, userId);
  if (query.application_id) matches = matches.where('application_id', 'in', query.application_id);
  if (query.name !== undefined) matches = matches.where('name', '=', query.name);

  const direction = directionOf(query.ordering);
  const rows = await matches
    .orderBy('created_at', direction)
    .orderBy('id', direction)
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const items = rows.map((row) => toCredential(row));
  return { status: 200, body: { count: await countRows(context.database, matches), items } };
};
