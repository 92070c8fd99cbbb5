import type { Handlers } from '@quotakit/contract';
import { settingsOf } from '../../client-quotas/settings.ts';
import type { Context } from '../../context.ts';
import { brokenConstraint } from '../../database/brokenConstraint.ts';
import { quotaNameTaken } from '../../envelopes/clientQuotas.ts';
import { assertInstance, findClientQuota } from '../../queries/clientQuotas.ts';
import { toClientQuota } from '../../representations/clientQuota.ts';

export const updateClientQuota: Handlers<Context>['updateClientQuota'] = async (
  { path, body },
  { database },
) => {
  const settings = settingsOf(body);
  await assertInstance(database, path);
  try {
    await database
      .updateTable('client_quota')
      .set(settings)
      .where('instance_id', '=', path.instance_id)
      .where('id', '=', path.app_quota_id)
      .execute();
  } catch (error) {
    if (brokenConstraint(error) === 'client_quota_name') throw quotaNameTaken();
    throw error;
  }
  return {
    status: 200,
    body: toClientQuota(await findClientQuota(database, path.instance_id, path.app_quota_id)),
  };
};
