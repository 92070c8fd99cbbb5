import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { toUser } from '../../representations/user.ts';

export const getUser: Handlers<Context>['getUser'] = async (_request, context) => {
  const { userId } = callerOf(context, 'user');
  const row = await context.database
    .selectFrom('user_account')
    .selectAll()
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  return { status: 200, body: toUser(row) };
};
