import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { findApplication } from '../../queries/applications.ts';
import { presentApplication } from '../../representations/application.ts';

export const updateAllowConsumeGlobal: Handlers<Context>['updateAllowConsumeGlobal'] = async (
  { path, body },
  context,
) => {
  const { userId } = callerOf(context, 'user');
  await context.database
    .updateTable('application')
    .set({ allow_consume_global: body.allow_consume_global, updated_at: context.clock.now() })
    .where('user_id', '=', userId)
    .where('id', '=', path.id)
    .where('deleted_at', 'is', null)
    .execute();
  const row = await findApplication(context.database, userId, path.id);
  return { status: 200, body: await presentApplication(context.database, row) };
};
