import { ZERO } from '@quotakit/engine';
import { credentialToken } from '../auth/credentialToken.ts';
import { countCall, type RateLimitHeaders } from '../client-quotas/countCall.ts';
import type { Services } from '../context.ts';
import { metering } from '../envelopes/metering.ts';
import { ApiFailure, AuthenticationFailure, BodyFailure } from '../errors.ts';
import { writeAnswer } from '../http/answer.ts';
import { bodyReader, parseJson } from '../http/body.ts';
import { failureAnswer } from '../http/failureAnswer.ts';
import { observe } from '../http/observe.ts';
import type { Span } from '../tracing/tracing.ts';
import type { Spender } from '../metering/commands.ts';
import { forward } from './forward.ts';
import { createHoldsAhead, type HoldsAhead, type Reservation } from './holdsAhead.ts';
import { createLater, type Later } from './later.ts';
import { asksForBody, priceOf } from './price.ts';
import { findRoute, type Route } from './route.ts';
import { countUnderRate, createUnderWay, type UnderWay } from './serviceLimits.ts';
import { createFindService, type FindService } from './services.ts';
import { settleWith } from './settle.ts';

/** What {@link createGateway} needs. */
export interface GatewayOptions extends Services {
  /** How long a hold outlasts a server that died; a call that takes longer extends it. */
  readonly holdMilliseconds: number;
  readonly underWay: UnderWay;
  /** Sends a call on; where calls may go is its matter. */
  readonly fetch: typeof fetch;
  /** Where the documentation is, for the link that each refusal of its own has; none where null. */
  readonly docsUrl: string | null;
}

/** What the gateway knows from one call to the next. */
interface Gateway extends GatewayOptions {
  readonly findService: FindService;
  readonly holds: HoldsAhead;
  readonly later: Later;
}

const HOLD_MILLISECONDS = 15 * 60 * 1000;

/** The data plane: `/{service alias}/…` is a call of the service, paid with the quota of a credential. */
export function createGateway(given: Services & Partial<GatewayOptions>): {
  fetch: (request: Request) => Promise<Response>;
  /** Settles what is not settled yet; to be called when no call is under way any more. */
  close: () => Promise<void>;
} {
  const gateway: Gateway = {
    holdMilliseconds: HOLD_MILLISECONDS,
    underWay: createUnderWay(),
    fetch: globalThis.fetch,
    findService: createFindService(given.database),
    holds: createHoldsAhead(given),
    later: createLater(),
    docsUrl: null,
    ...given,
  };
  return {
    async close() {
      await gateway.holds.close();
      await gateway.later.idle();
    },
    async fetch(request) {
      const requestId = crypto.randomUUID();
      const observed = observe(gateway, request, requestId);
      const response = await answer(request, requestId, observed.span, gateway);
      observed.end({ operation: 'gateway', route: '', status: response.status });
      return response;
    },
  };
}

async function answer(request: Request, requestId: string, span: Span, gateway: Gateway): Promise<Response> {
  try {
    return await call(request, requestId, span, gateway);
  } catch (error) {
    const failure = failureOf(error, requestId, gateway);
    const { docsUrl } = gateway;
    return writeAnswer(failureAnswer(failure, 'metering', { requestId, docsUrl }), requestId);
  }
}

async function call(request: Request, requestId: string, span: Span, gateway: Gateway): Promise<Response> {
  const { clock, logger, meter } = gateway;
  const leave = gateway.admission.enter(1);
  let prepared: Prepared;
  try {
    prepared = await prepare(request, requestId, gateway);
  } finally {
    leave();
  }
  const { route, spender, limits, ended, reservation, body } = prepared;
  const { value: hold, available } = reservation.answered;
  const settle = settleWith({
    meter,
    logger,
    now: () => clock.now(),
    command: {
      spender: { ...spender, tokenHash: null },
      key: null,
      traceId: requestId,
      holdId: hold.id,
    },
    call: { apiId: route.apiId, serviceId: route.serviceId },
    holdMilliseconds: gateway.holdMilliseconds,
    ended,
    later: reservation.isAhead ? gateway.later : null,
  });
  const reserved = { hold, available: available ?? ZERO };
  const passing = { target: route.target, requestId, body, limits, reserved, settle, logger };
  return forward(request, { ...passing, span, tracing: gateway.tracing, fetch: gateway.fetch });
}

/** A call whose price is reserved. */
interface Prepared {
  readonly route: Route;
  readonly spender: Spender;
  readonly limits: RateLimitHeaders;
  /** To be called when the call has ended. */
  readonly ended: () => void;
  readonly reservation: Reservation;
  readonly body: BodyInit | null;
}

async function prepare(request: Request, requestId: string, gateway: Gateway): Promise<Prepared> {
  const url = new URL(request.url);
  const [route, spender] = await Promise.all([
    findRoute(gateway.findService, request.method, url),
    authenticate(request, url, gateway),
  ]);
  const ended = gateway.underWay.begin(route, spender.credentialId);
  try {
    return { ...(await reserve({ request, requestId, url, route, spender }, gateway)), ended };
  } catch (error) {
    ended();
    throw error;
  }
}

/** A call that was let in. */
interface LetIn {
  readonly request: Request;
  readonly requestId: string;
  readonly url: URL;
  readonly route: Route;
  readonly spender: Spender;
}

/** Counts a call under its limits, and reserves its price. */
async function reserve(
  { request, requestId, url, route, spender }: LetIn,
  gateway: Gateway,
): Promise<Omit<Prepared, 'ended'>> {
  const rate = await countUnderRate(gateway, route, spender.credentialId);
  const limits = { ...rate, ...(await countCall(gateway, spender, route.throttleFailure)) };
  const bytes = asksForBody(route) ? await bodyReader(request)() : null;
  const facts = { method: request.method, path: url.pathname, body: bytes && jsonOrNothing(bytes) };
  const reservation = await gateway.holds.take({
    kind: 'hold',
    spender,
    key: null,
    traceId: requestId,
    listPrice: priceOf(route, facts),
    apiId: route.apiId,
    serviceId: route.serviceId,
    description: null,
    lastsMilliseconds: gateway.holdMilliseconds,
    at: gateway.clock.now(),
  });
  const body = bytes?.length === 0 ? null : (bytes ?? request.body);
  return { route, spender, limits, reservation, body };
}

/** A body of another kind is no fault: rules then see no fields. */
function jsonOrNothing(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return parseJson(bytes);
  } catch {
    return undefined;
  }
}

async function authenticate(request: Request, url: URL, services: Services): Promise<Spender> {
  if (!credentialToken.isAttempted(request.headers)) throw new AuthenticationFailure('missing');
  const attempt = {
    request,
    url,
    family: 'metering',
    path: {},
    checkedAgain: true,
    remoteAddress: '',
    body: bodyReader(request),
  } as const;
  const caller = await credentialToken.authenticate(attempt, services);
  if (caller.kind !== 'credential') throw new AuthenticationFailure('invalid');
  return caller;
}

function failureOf(error: unknown, requestId: string, { logger }: Services): ApiFailure {
  if (error instanceof ApiFailure) return error.status === 401 ? challenge(error) : error;
  if (error instanceof BodyFailure) return metering.tooLarge();
  if (error instanceof AuthenticationFailure) return challenge(metering.unauthenticated(error));
  logger.error({ requestId, err: error }, 'The gateway failed.');
  return metering.internal();
}

function challenge({ status, code, message }: ApiFailure): ApiFailure {
  return new ApiFailure(status, code, message, {
    headers: { 'WWW-Authenticate': credentialToken.challenge },
  });
}
