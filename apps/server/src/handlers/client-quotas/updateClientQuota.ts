import type { Handlers } from '@quotakit/contract';
import { settingsOf } from '../../client-quotas/settings.ts';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database/database.ts';
import { brokenConstraint } from '../../database/brokenConstraint.ts';
import { quotaNameTaken } from '../../envelopes/clientQuotas.ts';
import { assertInstance, findClientQuota, type QuotaPath } from '../../queries/clientQuotas.ts';
import { toClientQuota } from '../../representations/clientQuota.ts';
import { toTimestamp } from '../../time.ts';

export const updateClientQuota: Handlers<Context>['updateClientQuota'] = async (
  { path, body },
  { database, clientLimits },
) => {
  const settings = settingsOf(body);
  await assertInstance(database, path);
  try {
    await database.transaction().execute((transaction) => update(transaction, path, settings));
  } catch (error) {
    if (brokenConstraint(error) === 'client_quota_name') throw quotaNameTaken();
    throw error;
  }
  clientLimits.forget();
  return {
    status: 200,
    body: toClientQuota(await findClientQuota(database, path.instance_id, path.app_quota_id)),
  };
};

/** Counters stay, unless what their windows are made of changes. */
async function update(
  transaction: Transaction,
  { instance_id, app_quota_id }: QuotaPath,
  settings: ReturnType<typeof settingsOf>,
): Promise<void> {
  const quota = await transaction
    .selectFrom('client_quota')
    .select(['time_unit', 'time_interval', 'reset_time'])
    .where('instance_id', '=', instance_id)
    .where('id', '=', app_quota_id)
    .forUpdate()
    .executeTakeFirst();
  if (!quota) return;
  const sameWindows =
    quota.time_unit === settings.time_unit &&
    quota.time_interval === settings.time_interval &&
    quota.reset_time === (settings.reset_time && toTimestamp(settings.reset_time));
  await transaction
    .updateTable('client_quota')
    .set({ ...settings, ...(!sameWindows && { window_id: crypto.randomUUID() }) })
    .where('instance_id', '=', instance_id)
    .where('id', '=', app_quota_id)
    .execute();
  if (sameWindows) return;
  await transaction
    .updateTable('client_quota_binding')
    .set({ anchored_at: null })
    .where('instance_id', '=', instance_id)
    .where('quota_id', '=', app_quota_id)
    .execute();
}
