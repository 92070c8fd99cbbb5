import type { Database } from '../database/database.ts';
import { createFrequency, type Frequency } from './frequency.ts';
import { OFTEN, STALE_MILLISECONDS, WINDOW_MILLISECONDS } from './often.ts';

/** A service with one of its APIs, or with none where it lists none. */
export type ServiceRow = Awaited<ReturnType<typeof readService>>[number];

/** Finds what is known of a service by its alias: no rows where there is none. */
export type FindService = (alias: string) => Promise<readonly ServiceRow[]>;

interface Known {
  readonly frequency: Frequency;
  readonly rows: Promise<readonly ServiceRow[]>;
  readonly readAt: number;
}

/** Reads a service for each call, but one that is called often only every {@link STALE_MILLISECONDS}. */
export function createFindService(database: Database, staleMilliseconds = STALE_MILLISECONDS): FindService {
  const services = new Map<string, Known>();
  return async (alias) => {
    const known = services.get(alias);
    const isFresh = known !== undefined && performance.now() - known.readAt < staleMilliseconds;
    const frequency = known?.frequency ?? createFrequency(WINDOW_MILLISECONDS);
    const often = frequency.note() >= OFTEN;
    if (known && isFresh && often) return known.rows;
    const rows = readService(database, alias);
    services.set(alias, { frequency, rows, readAt: performance.now() });
    // Only services that exist are remembered: what a caller makes up must not fill the memory.
    const forget = () => void services.delete(alias);
    rows.then((found) => found.length === 0 && forget(), forget);
    return rows;
  };
}

function readService(database: Database, alias: string) {
  return database
    .selectFrom('service')
    .leftJoin('api', 'api.service_id', 'service.id')
    .select(['service.id as serviceId', 'service.price_micro', 'service.upstream_url'])
    .select(['service.throttle_failure', 'service.rate_limit', 'service.rate_seconds'])
    .select('service.concurrency_limit')
    .select(['api.id as apiId', 'api.method', 'api.path', 'api.cost'])
    .where('service.alias', '=', alias)
    .execute();
}
