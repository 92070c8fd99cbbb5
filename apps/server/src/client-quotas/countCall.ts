import type { Services } from '../context.ts';
import type { Counted, ThrottleFailure } from './boundQuota.ts';
import { tooManyRequests } from '../envelopes/metering.ts';
import { ApiFailure } from '../errors.ts';
import { ThrottleUnavailable, type ThrottleRule, type ThrottleVerdict } from '../throttle.ts';

/** The fields that tell a caller what is left of his window; none where no limit applies. */
export type RateLimitHeaders = Readonly<Record<string, string>>;

/**
 * Counts a call under the client quota of its credential; `policy` is that of the service that is called, where it is
 * known. Throws 429 where the window is used up, and 503 where that
 * cannot be known and the service is fail-closed.
 */
export async function countCall(
  services: Services,
  counted: Counted,
  policy?: ThrottleFailure,
): Promise<RateLimitHeaders> {
  const { clientLimits, throttle, clock, logger } = services;
  const { credentialId } = counted;
  const quota = await clientLimits.find(counted);
  if (!quota) return {};
  const now = clock.now();
  // A quota whose first window lies ahead is not in force.
  if (quota.resetTime && quota.resetTime > now) return {};
  const anchor = await clientLimits.anchorOf(credentialId, quota, now);
  // Another server's clock may be a little ahead.
  const at = new Date(Math.max(now.getTime(), anchor.getTime()));
  const rule = { limit: quota.limit, seconds: quota.seconds, anchor };
  try {
    const verdict = await throttle.take(`${quota.bindingId}:${quota.windowId}`, rule, at);
    const headers = rateLimitHeaders(rule, verdict);
    if (!verdict.allowed) throw tooManyRequests(rule, verdict, headers);
    return headers;
  } catch (error) {
    if (!(error instanceof ThrottleUnavailable)) throw error;
    const onFailure = policy ?? quota.onFailure;
    logger.warn({ credentialId, policy: onFailure, err: error }, 'A client quota could not be checked.');
    services.metrics.throttleFallbacks[onFailure] += 1;
    if (onFailure === 'fail-open') return {};
    throw new ApiFailure(
      503,
      'overloaded',
      'The call limit cannot be checked. Nothing was charged. Retry later.',
      {
        headers: { 'Retry-After': '1' },
      },
    );
  }
}

function rateLimitHeaders({ limit, seconds }: ThrottleRule, verdict: ThrottleVerdict): RateLimitHeaders {
  return {
    RateLimit: `"client-quota";r=${verdict.remaining};t=${verdict.resetSeconds}`,
    'RateLimit-Policy': `"client-quota";q=${limit};w=${seconds}`,
  };
}
