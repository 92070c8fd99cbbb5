import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { assertInstance, findClientQuota } from '../../queries/clientQuotas.ts';
import { toClientQuota } from '../../representations/clientQuota.ts';

export const getClientQuota: Handlers<Context>['getClientQuota'] = async ({ path }, { database }) => {
  await assertInstance(database, path);
  return {
    status: 200,
    body: toClientQuota(await findClientQuota(database, path.instance_id, path.app_quota_id)),
  };
};
