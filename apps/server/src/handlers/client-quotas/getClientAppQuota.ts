import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { appUnknown, quotaOfAppMissing } from '../../envelopes/clientQuotas.ts';
import { selectClientApps } from '../../queries/clientApps.ts';
import { assertInstance, findClientQuota } from '../../queries/clientQuotas.ts';
import { toClientQuota } from '../../representations/clientQuota.ts';

export const getClientAppQuota: Handlers<Context>['getClientAppQuota'] = async ({ path }, { database }) => {
  await assertInstance(database, path);
  const app = await selectClientApps(database, path.instance_id)
    .select('binding.quota_id')
    .where('client_app.id', '=', path.app_id)
    .executeTakeFirst();
  if (!app) throw appUnknown(path.app_id);
  if (app.quota_id === null) throw quotaOfAppMissing(path.app_id);
  return {
    status: 200,
    body: toClientQuota(await findClientQuota(database, path.instance_id, app.quota_id)),
  };
};
