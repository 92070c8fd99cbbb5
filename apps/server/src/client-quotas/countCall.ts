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
  const { clientLimits, clock } = services;
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
  const key = `${quota.bindingId}:${quota.windowId}`;
  const verdict = await decideBy(services, policy ?? quota.onFailure, key, rule, at);
  if (!verdict) return {};
  const headers = rateLimitHeaders('client-quota', rule, verdict);
  if (!verdict.allowed) throw tooManyRequests('client quota', rule, verdict, headers);
  return headers;
}

/** The verdict on a call; null where there is none and the call may pass. Throws 503 where it may not. */
export async function decideBy(
  { throttle, logger, metrics }: Services,
  onFailure: ThrottleFailure,
  key: string,
  rule: ThrottleRule,
  at: Date,
): Promise<ThrottleVerdict | null> {
  try {
    return await throttle.take(key, rule, at);
  } catch (error) {
    if (!(error instanceof ThrottleUnavailable)) throw error;
    logger.warn({ key, policy: onFailure, err: error }, 'A call limit could not be checked.');
    metrics.throttleFallbacks.add([onFailure]);
    if (onFailure === 'fail-open') return null;
    throw new ApiFailure(
      503,
      'overloaded',
      'The call limit cannot be checked. Nothing was charged. Retry later.',
      { headers: { 'Retry-After': '1' } },
    );
  }
}

/** The fields that say what a limit leaves. */
export function rateLimitHeaders(
  policy: string,
  { limit, seconds }: ThrottleRule,
  { remaining, resetSeconds }: ThrottleVerdict,
): RateLimitHeaders {
  return {
    RateLimit: `"${policy}";r=${remaining};t=${resetSeconds}`,
    'RateLimit-Policy': `"${policy}";q=${limit};w=${seconds}`,
  };
}
