import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { quotaNotFound } from '../../envelopes/clientQuotas.ts';
import { assertInstance } from '../../queries/clientQuotas.ts';

export const deleteClientQuota: Handlers<Context>['deleteClientQuota'] = async (
  { path },
  { database, clientLimits },
) => {
  await assertInstance(database, path);
  const deleted = await database
    .deleteFrom('client_quota')
    .where('instance_id', '=', path.instance_id)
    .where('id', '=', path.app_quota_id)
    .returning('id')
    .executeTakeFirst();
  if (!deleted) throw quotaNotFound(path.app_quota_id);
  clientLimits.forget();
  return { status: 204 };
};
