import type { Handlers } from '@quotakit/contract';
import type { ClientQuotaBinding } from '@quotakit/types';
import type { Context } from '../../context.ts';
import type { Transaction } from '../../database/database.ts';
import { brokenConstraint } from '../../database/brokenConstraint.ts';
import { alreadyBound, appNotFound, quotaOfAppsNotFound } from '../../envelopes/clientQuotas.ts';
import { assertQuotaOfApps, type QuotaPath } from '../../queries/clientQuotas.ts';
import { toTimestamp } from '../../time.ts';

export const bindClientQuotaApps: Handlers<Context>['bindClientQuotaApps'] = async (
  { path, body },
  { database, clock, clientLimits },
) => {
  const at = clock.now();
  try {
    await database.transaction().execute(async (transaction) => {
      await assertQuotaOfApps(transaction, path);
      await assertApps(transaction, path.instance_id, body.app_ids);
      await insertBindings(transaction, path, body.app_ids, at);
    });
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === 'client_quota_binding_pkey') throw alreadyBound();
    if (constraint === 'client_quota_binding_quota') throw quotaOfAppsNotFound(path.app_quota_id);
    throw error;
  }
  clientLimits.forget();
  const applies = body.app_ids.map((app_id) => toBinding(path, app_id, at));
  return { status: 201, body: { applies } };
};

async function assertApps(
  transaction: Transaction,
  instanceId: string,
  ids: readonly string[],
): Promise<void> {
  const rows = await transaction
    .selectFrom('client_app')
    .select('id')
    .where('instance_id', '=', instanceId)
    .where('id', 'in', ids)
    .execute();
  const known = new Set(rows.map((row) => row.id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw appNotFound(unknown);
}

async function insertBindings(
  transaction: Transaction,
  { instance_id, app_quota_id: quota_id }: QuotaPath,
  ids: readonly string[],
  bound_at: Date,
): Promise<void> {
  // Sorted, so that two requests for the same apps wait for each other and never both.
  const sorted = ids.toSorted();
  await transaction
    .insertInto('client_quota_binding')
    .values(sorted.map((app_id) => ({ instance_id, app_id, quota_id, bound_at })))
    .execute();
}

function toBinding({ app_quota_id }: QuotaPath, app_id: string, at: Date): ClientQuotaBinding {
  return { app_quota_id, app_id, bound_time: toTimestamp(at) };
}
