import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { appUnknown } from '../../envelopes/clientQuotas.ts';
import { selectInstanceApps } from '../../queries/clientApps.ts';
import { assertInstance } from '../../queries/clientQuotas.ts';
import { toInstanceApp } from '../../representations/clientApp.ts';

export const getInstanceApp: Handlers<Context>['getInstanceApp'] = async ({ path }, context) => {
  const { userId } = callerOf(context, 'project');
  await assertInstance(context.database, path);
  const app = await selectInstanceApps(context.database, path.instance_id)
    .where('client_app.id', '=', path.app_id)
    .executeTakeFirst();
  if (!app) throw appUnknown(path.app_id);
  return { status: 200, body: toInstanceApp(app, userId) };
};
