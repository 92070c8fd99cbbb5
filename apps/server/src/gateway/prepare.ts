import { credentialToken } from '../auth/credentialToken.ts';
import { countCall, type RateLimitHeaders } from '../client-quotas/countCall.ts';
import type { Services } from '../context.ts';
import { AuthenticationFailure } from '../errors.ts';
import { parseJson } from '../http/body.ts';
import type { Spender } from '../metering/commands.ts';
import type { HoldsAhead, Reservation } from './holdsAhead.ts';
import type { IncomingCall } from './incomingCall.ts';
import { asksForBody, priceOf } from './price.ts';
import { findRoute, type Route } from './route.ts';
import { countUnderRate, type UnderWay } from './serviceLimits.ts';
import type { FindService } from './services.ts';

/** What lets a call in. */
export interface Preparing extends Services {
  readonly holdMilliseconds: number;
  readonly underWay: UnderWay;
  readonly findService: FindService;
  readonly holds: HoldsAhead;
}

/** A call whose price is reserved. */
export interface Prepared {
  readonly route: Route;
  readonly spender: Spender;
  readonly limits: RateLimitHeaders;
  /** To be called when the call has ended. */
  readonly ended: () => void;
  readonly reservation: Reservation;
  /** The body where it had to be read. */
  readonly bytes: Uint8Array | null;
}

/** Finds what is called and who calls, counts the call under its limits, and reserves its price. */
export async function prepare(call: IncomingCall, preparing: Preparing): Promise<Prepared> {
  const [route, spender] = await Promise.all([
    findRoute(preparing.findService, call.method, call.url),
    authenticate(call, preparing),
  ]);
  const ended = preparing.underWay.begin(route, spender.credentialId);
  try {
    return { ...(await reserve({ call, route, spender }, preparing)), ended };
  } catch (error) {
    ended();
    throw error;
  }
}

/** A call that was let in. */
interface LetIn {
  readonly call: IncomingCall;
  readonly route: Route;
  readonly spender: Spender;
}

async function reserve(
  { call, route, spender }: LetIn,
  preparing: Preparing,
): Promise<Omit<Prepared, 'ended'>> {
  const rate = await countUnderRate(preparing, route, spender.credentialId);
  const limits = { ...rate, ...(await countCall(preparing, spender, route.throttleFailure)) };
  const bytes = asksForBody(route) ? await call.readBody() : null;
  const facts = { method: call.method, path: call.url.pathname, body: bytes && jsonOrNothing(bytes) };
  const reservation = await preparing.holds.take({
    kind: 'hold',
    spender,
    key: null,
    traceId: call.requestId,
    listPrice: priceOf(route, facts),
    apiId: route.apiId,
    serviceId: route.serviceId,
    description: null,
    lastsMilliseconds: preparing.holdMilliseconds,
    at: preparing.clock.now(),
  });
  return { route, spender, limits, reservation, bytes: bytes?.length === 0 ? null : bytes };
}

/** A body of another kind is no fault: rules then see no fields. */
function jsonOrNothing(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return parseJson(bytes);
  } catch {
    return undefined;
  }
}

async function authenticate({ request, url, readBody }: IncomingCall, services: Services): Promise<Spender> {
  if (!credentialToken.isAttempted(request.headers)) throw new AuthenticationFailure('missing');
  const attempt = {
    request,
    url,
    family: 'metering',
    path: {},
    checkedAgain: true,
    remoteAddress: '',
    body: readBody,
  } as const;
  const caller = await credentialToken.authenticate(attempt, services);
  if (caller.kind !== 'credential') throw new AuthenticationFailure('invalid');
  return caller;
}
