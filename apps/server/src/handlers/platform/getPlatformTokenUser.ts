import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { toTokenUser } from '../../representations/user.ts';

export const getPlatformTokenUser: Handlers<Context>['getPlatformTokenUser'] = async (_request, context) => {
  const { userId } = callerOf(context, 'user');
  const row = await context.database
    .selectFrom('user_account')
    .selectAll()
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  return { status: 200, body: toTokenUser(row) };
};
