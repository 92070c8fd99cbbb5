import type { Handlers } from '@quotakit/contract';
import { sql } from 'kysely';
import { callerOf, type Context } from '../../context.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { countRows, directionOf } from '../../queries/page.ts';
import { toPlatformToken } from '../../representations/platformToken.ts';

export const listPlatformTokens: Handlers<Context>['listPlatformTokens'] = async ({ query }, context) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(query.user_id, userId);
  let matches = context.database.selectFrom('platform_token').where('user_id', '=', userId).selectAll();
  if (query.tag !== undefined) {
    matches = matches.where(sql<boolean>`tags::jsonb @> to_jsonb(${query.tag}::text)`);
  }
  const direction = directionOf(query.ordering);
  const rows = await matches
    .orderBy('created_at', direction)
    .orderBy('id', direction)
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const items = rows.map((row) => toPlatformToken(row));
  return { status: 200, body: { count: await countRows(context.database, matches), items } };
};
