import { SECONDS_OF, windowAt } from '@quotakit/engine';
import type { Database } from '../database/database.ts';
import type { Throttle } from '../throttle.ts';

/** How much of a client quota an app has used in the window that runs. */
export interface QuotaUse {
  readonly appId: string;
  readonly app: string;
  /** The key of the app: the id of the credential whose calls are counted. */
  readonly key: string;
  readonly quotaId: string;
  readonly quota: string;
  readonly used: number;
  readonly limit: number;
  readonly resetSeconds: number;
}

/** The apps of an instance whose quotas are in force, the closest to the limit first, then by name. */
export async function closestToLimit(
  { database, throttle }: { readonly database: Database; readonly throttle: Throttle },
  instanceId: string,
  now: Date,
): Promise<QuotaUse[]> {
  const bindings = await database
    .selectFrom('client_quota_binding as binding')
    .innerJoin('client_app as app', (join) =>
      join.onRef('app.instance_id', '=', 'binding.instance_id').onRef('app.id', '=', 'binding.app_id'),
    )
    .innerJoin('client_quota as quota', (join) =>
      join.onRef('quota.instance_id', '=', 'binding.instance_id').onRef('quota.id', '=', 'binding.quota_id'),
    )
    .select(['binding.id', 'binding.anchored_at', 'app.id as appId', 'app.name as app', 'app.app_key as key'])
    .select(['quota.id as quotaId', 'quota.name as quota', 'quota.window_id', 'quota.call_limits as limit'])
    .select(['quota.time_unit', 'quota.time_interval', 'quota.reset_time'])
    .where('binding.instance_id', '=', instanceId)
    .orderBy('app.name')
    .execute();
  const uses = await Promise.all(
    bindings.map(async ({ id, window_id: windowId, limit, ...rest }) => {
      const { anchored_at, time_unit, time_interval, reset_time, ...names } = rest;
      const began = reset_time ?? anchored_at;
      const anchor = began === null ? null : new Date(began);
      const seconds = time_interval * SECONDS_OF[time_unit];
      const window = anchor && windowAt({ anchor: anchor.getTime(), seconds }, now.getTime());
      if (!anchor || !window) return [];
      const used = await throttle.count(`${id}:${windowId}`, { limit, seconds, anchor }, now);
      return [{ ...names, used, limit, resetSeconds: window.resetSeconds }];
    }),
  );
  return uses.flat().toSorted((a, b) => b.used * a.limit - a.used * b.limit);
}
