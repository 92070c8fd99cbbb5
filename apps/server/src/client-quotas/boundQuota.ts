import { SECONDS_OF } from '@quotakit/engine';
import type { Database } from '../database/database.ts';
import type { Spender } from '../metering/commands.ts';

/** The client quota that calls with a credential are counted under. */
export interface BoundQuota {
  readonly bindingId: string;
  readonly windowId: string;
  readonly limit: number;
  /** The length of its windows. */
  readonly seconds: number;
  readonly resetTime: Date | null;
  readonly anchoredAt: Date | null;
  /** What becomes of a call where the quota cannot be checked: as the service of the credential's application says. */
  readonly onFailure: ThrottleFailure;
}

export type ThrottleFailure = 'fail-open' | 'fail-closed';

/** Whose calls are counted. */
export type Counted = Pick<Spender, 'userId' | 'credentialId'>;

/** The quota of the app whose key is a credential's id, in one instance; null where there is none. */
export async function findBoundQuota(
  database: Database,
  instanceId: string,
  { userId, credentialId }: Counted,
): Promise<BoundQuota | null> {
  const row = await database
    .selectFrom('client_app')
    .innerJoin('client_quota_binding as binding', (join) =>
      join
        .onRef('binding.instance_id', '=', 'client_app.instance_id')
        .onRef('binding.app_id', '=', 'client_app.id'),
    )
    .innerJoin('client_quota as quota', (join) =>
      join.onRef('quota.instance_id', '=', 'binding.instance_id').onRef('quota.id', '=', 'binding.quota_id'),
    )
    .leftJoin('credential', (join) =>
      join.on('credential.user_id', '=', userId).on('credential.id', '=', credentialId),
    )
    .leftJoin('application', (join) =>
      join
        .onRef('application.user_id', '=', 'credential.user_id')
        .onRef('application.id', '=', 'credential.application_id'),
    )
    .leftJoin('service', 'service.id', 'application.service_id')
    .select(['service.throttle_failure'])
    .select(['binding.id', 'binding.anchored_at', 'quota.window_id', 'quota.call_limits'])
    .select(['quota.time_unit', 'quota.time_interval', 'quota.reset_time'])
    .where('client_app.instance_id', '=', instanceId)
    .where('client_app.app_key', '=', credentialId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    bindingId: row.id,
    windowId: row.window_id,
    limit: row.call_limits,
    seconds: row.time_interval * SECONDS_OF[row.time_unit],
    resetTime: dateOf(row.reset_time),
    anchoredAt: dateOf(row.anchored_at),
    onFailure: row.throttle_failure ?? 'fail-open',
  };
}

/** Notes the first call that is counted under a binding, and says which one that was: another may have been sooner. */
export async function anchorBinding(database: Database, bindingId: string, at: Date): Promise<Date> {
  const row = await database
    .updateTable('client_quota_binding')
    .set(({ fn, val }) => ({ anchored_at: fn.coalesce('anchored_at', val(at.toISOString())) }))
    .where('id', '=', bindingId)
    .returning('anchored_at')
    .executeTakeFirst();
  return dateOf(row?.anchored_at ?? null) ?? at;
}

function dateOf(moment: string | null): Date | null {
  return moment === null ? null : new Date(moment);
}
