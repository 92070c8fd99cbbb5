import type { Micro } from '@quotakit/engine';
import type { CostRule } from '@quotakit/types';
import type { ThrottleFailure } from '../client-quotas/boundQuota.ts';
import { metering } from '../envelopes/metering.ts';
import type { ThrottleRule } from '../throttle.ts';
import type { FindService } from './services.ts';

/** Where a call goes, and what prices it. */
export interface Route {
  readonly serviceId: string;
  /** Null for a service that lists no APIs. */
  readonly apiId: string | null;
  readonly rules: readonly CostRule[];
  /** What a call costs that no rule prices. */
  readonly servicePrice: Micro;
  readonly target: string;
  /** What becomes of a call whose limits cannot be checked. */
  readonly throttleFailure: ThrottleFailure;
  /** How often one credential may call the service; null for any number. */
  readonly rate: ThrottleRule | null;
  /** How many calls of one credential may be under way; null for any number. */
  readonly concurrency: number | null;
}

/**
 * Finds the service of a call by its alias, and the API by method and path. A service that lists APIs takes calls of
 * these only: any other path would be a way around their prices.
 */
export async function findRoute(find: FindService, method: string, url: URL): Promise<Route> {
  const [, alias = '', rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
  const rows = await find(alias);
  const [service] = rows;
  if (!service || service.upstream_url === null) throw metering.unknownPath();
  const api = rows.find((row) => row.method === method && row.path === url.pathname);
  if (service.apiId !== null && !api) throw metering.unknownPath();
  return {
    serviceId: service.serviceId,
    apiId: api?.apiId ?? null,
    rules: api?.cost ?? [],
    servicePrice: service.price_micro,
    throttleFailure: service.throttle_failure,
    rate: service.rate_limit === null ? null : { limit: service.rate_limit, seconds: service.rate_seconds },
    concurrency: service.concurrency_limit,
    target: `${service.upstream_url.replace(/\/$/, '')}${rest}${url.search}`,
  };
}
