import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { findApplication } from '../../queries/applications.ts';
import { presentApplication } from '../../representations/application.ts';

export const getApplication: Handlers<Context>['getApplication'] = async ({ path }, context) => {
  const { userId } = callerOf(context, 'user');
  const row = await findApplication(context.database, userId, path.id);
  return { status: 200, body: await presentApplication(context.database, row) };
};
