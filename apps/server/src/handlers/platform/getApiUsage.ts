import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { notFound } from '../../envelopes/platform.ts';
import { selectUsages, withNames } from '../../queries/usage.ts';
import { toApiUsage } from '../../representations/apiUsage.ts';

export const getApiUsage: Handlers<Context>['getApiUsage'] = async ({ path }, context) => {
  const { userId } = callerOf(context, 'user');
  const row = await withNames(selectUsages(context.database, userId, {}))
    .where('api_usage.id', '=', path.id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return { status: 200, body: toApiUsage(row) };
};
