import { decideBy, rateLimitHeaders, type RateLimitHeaders } from '../client-quotas/countCall.ts';
import type { Services } from '../context.ts';
import { tooManyAtOnce, tooManyRequests } from '../envelopes/metering.ts';
import type { Route } from './route.ts';

/** Counts a call under the rate that a service allows each credential. Throws 429 above it. */
export async function countUnderRate(
  services: Services,
  { serviceId, rate, throttleFailure }: Route,
  credentialId: string,
): Promise<RateLimitHeaders> {
  if (!rate) return {};
  const key = `service ${serviceId} ${credentialId}`;
  const verdict = await decideBy(services, throttleFailure, key, rate, services.clock.now());
  if (!verdict) return {};
  const headers = rateLimitHeaders('service', rate, verdict);
  if (!verdict.allowed) throw tooManyRequests('service', rate, verdict, headers);
  return headers;
}

/** How many calls of each credential are under way on this server. */
export interface UnderWay {
  /** Notes a call until the returned function is called. Throws 429 where the service allows no other. */
  begin(route: Route, credentialId: string): () => void;
}

export function createUnderWay(): UnderWay {
  const counts = new Map<string, number>();
  return {
    begin({ serviceId, concurrency }, credentialId) {
      if (concurrency === null) return () => {};
      const key = `${serviceId} ${credentialId}`;
      const count = counts.get(key) ?? 0;
      if (count >= concurrency) throw tooManyAtOnce(concurrency);
      counts.set(key, count + 1);
      return () => {
        const left = (counts.get(key) ?? 1) - 1;
        if (left === 0) counts.delete(key);
        else counts.set(key, left);
      };
    },
  };
}
