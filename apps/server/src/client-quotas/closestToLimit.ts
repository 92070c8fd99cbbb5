import { SECONDS_OF, windowAt } from '@quotakit/engine';
import type { Database } from '../database/database.ts';
import type { Throttle } from '../throttle.ts';

/** How much of a client quota an app has used in the window that runs. */
export interface QuotaUse {
  readonly app: string;
  /** The key of the app: the id of the credential whose calls are counted. */
  readonly key: string;
  readonly quota: string;
  readonly used: number;
  readonly limit: number;
  readonly resetSeconds: number;
}

/** The apps of an instance that have used most of their quotas, the closest to the limit first; at most 20. */
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
    .select(['binding.id', 'binding.anchored_at', 'app.name as app', 'app.app_key as key'])
    .select(['quota.name as quota', 'quota.window_id', 'quota.call_limits as limit'])
    .select(['quota.time_unit', 'quota.time_interval', 'quota.reset_time'])
    .where('binding.instance_id', '=', instanceId)
    .execute();
  const uses = await Promise.all(
    bindings.map(async ({ id, window_id: windowId, app, key, quota, limit, ...rest }) => {
      const began = rest.reset_time ?? rest.anchored_at;
      const anchor = began === null ? null : new Date(began);
      const seconds = rest.time_interval * SECONDS_OF[rest.time_unit];
      const window = anchor && windowAt({ anchor: anchor.getTime(), seconds }, now.getTime());
      if (!anchor || !window) return [];
      const used = await throttle.count(`${id}:${windowId}`, { limit, seconds, anchor }, now);
      return [{ app, key, quota, used, limit, resetSeconds: window.resetSeconds }];
    }),
  );
  return uses
    .flat()
    .toSorted((a, b) => b.used * a.limit - a.used * b.limit)
    .slice(0, 20);
}
