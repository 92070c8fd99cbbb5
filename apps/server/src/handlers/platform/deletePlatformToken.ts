import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { notFound } from '../../envelopes/platform.ts';

export const deletePlatformToken: Handlers<Context>['deletePlatformToken'] = async ({ path }, context) => {
  const { userId } = callerOf(context, 'user');
  const deleted = await context.database
    .deleteFrom('platform_token')
    .where('user_id', '=', userId)
    .where('id', '=', path.id)
    .returning('id')
    .executeTakeFirst();
  if (!deleted) throw notFound();
  return { status: 204 };
};
