import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { countRows } from '../../queries/page.ts';
import { toCoinInfo } from '../../representations/coinInfo.ts';

export const listCoinInfos: Handlers<Context>['listCoinInfos'] = async ({ query }, context) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(query.user_id, userId);
  const matches = context.database.selectFrom('coin_info').selectAll().where('user_id', '=', userId);
  const rows = await matches
    .orderBy('created_at')
    .orderBy('id')
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const items = rows.map((row) => toCoinInfo(row));
  return { status: 200, body: { count: await countRows(context.database, matches), items } };
};
