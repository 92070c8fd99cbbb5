import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { brokenConstraint } from '../../database/brokenConstraint.ts';
import { duplication } from '../../envelopes/platform.ts';
import { toUser } from '../../representations/user.ts';

export const updateUser: Handlers<Context>['updateUser'] = async ({ body }, context) => {
  const { userId } = callerOf(context, 'user');
  try {
    const row = await context.database
      .updateTable('user_account')
      .set({ ...body, updated_at: context.clock.now() })
      .where('id', '=', userId)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 200, body: toUser(row) };
  } catch (error) {
    if (brokenConstraint(error) !== 'user_account_username') throw error;
    throw duplication('Another user has this username.');
  }
};
