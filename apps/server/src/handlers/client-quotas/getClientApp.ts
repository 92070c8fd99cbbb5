import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { appUnknown } from '../../envelopes/clientQuotas.ts';
import { selectClientApps } from '../../queries/clientApps.ts';
import { assertInstance } from '../../queries/clientQuotas.ts';
import { toClientApp } from '../../representations/clientApp.ts';

export const getClientApp: Handlers<Context>['getClientApp'] = async ({ path }, { database }) => {
  await assertInstance(database, path);
  const app = await selectClientApps(database, path.instance_id)
    .where('client_app.id', '=', path.app_id)
    .executeTakeFirst();
  if (!app) throw appUnknown(path.app_id);
  return { status: 200, body: { ...toClientApp(app), app_secret: '******' } };
};
