import { callerOf, type Context } from '../context.ts';
import { accessDenied, throttled } from '../envelopes/partner.ts';

const RATE = { limit: 10, seconds: 1 };

/** The partner that calls an operation of the partner family. Throws 429 above 10 requests a second, 403 for others. */
export async function partnerOf(context: Context, operation: string) {
  const caller = callerOf(context, 'project');
  const key = `${operation} ${caller.domainId} ${context.remoteAddress}`;
  const verdict = await context.guard.take(key, RATE, context.clock.now());
  if (!verdict.allowed) throw throttled(RATE, verdict);
  if (!caller.partner) throw accessDenied();
  return caller;
}
