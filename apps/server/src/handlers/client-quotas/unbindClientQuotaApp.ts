import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { appNotFound } from '../../envelopes/clientQuotas.ts';
import { assertQuotaOfApps } from '../../queries/clientQuotas.ts';

export const unbindClientQuotaApp: Handlers<Context>['unbindClientQuotaApp'] = async (
  { path },
  { database, clientLimits },
) => {
  await assertQuotaOfApps(database, path);
  const deleted = await database
    .deleteFrom('client_quota_binding')
    .where('instance_id', '=', path.instance_id)
    .where('quota_id', '=', path.app_quota_id)
    .where('app_id', '=', path.app_id)
    .returning('app_id')
    .executeTakeFirst();
  if (!deleted) throw appNotFound(path.app_id);
  clientLimits.forget();
  return { status: 204 };
};
