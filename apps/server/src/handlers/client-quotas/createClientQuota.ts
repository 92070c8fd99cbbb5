import type { Handlers } from '@quotakit/contract';
import { settingsOf } from '../../client-quotas/settings.ts';
import type { Context } from '../../context.ts';
import { randomHex } from '../../crypto.ts';
import { brokenConstraint } from '../../database/brokenConstraint.ts';
import { quotaNameTaken } from '../../envelopes/clientQuotas.ts';
import { assertInstance, findClientQuota } from '../../queries/clientQuotas.ts';
import { toClientQuota } from '../../representations/clientQuota.ts';

export const createClientQuota: Handlers<Context>['createClientQuota'] = async ({ path, body }, context) => {
  const { database, clock } = context;
  const settings = settingsOf(body);
  await assertInstance(database, path);
  const id = randomHex(16);
  try {
    await database
      .insertInto('client_quota')
      .values({ ...settings, instance_id: path.instance_id, id, created_at: clock.now() })
      .execute();
  } catch (error) {
    if (brokenConstraint(error) === 'client_quota_name') throw quotaNameTaken();
    throw error;
  }
  return { status: 201, body: toClientQuota(await findClientQuota(database, path.instance_id, id)) };
};
