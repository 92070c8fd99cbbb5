import { ZERO } from '@quotakit/engine';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { credentialToken } from '../auth/credentialToken.ts';
import type { Services } from '../context.ts';
import { metering } from '../envelopes/metering.ts';
import { ApiFailure, AuthenticationFailure, BodyFailure } from '../errors.ts';
import { write } from '../http/answer.ts';
import { failureAnswer } from '../http/failureAnswer.ts';
import { observe } from '../http/observe.ts';
import { nodeRequest } from '../node/nodeRequest.ts';
import { writeNodeAnswer } from '../node/writeNodeAnswer.ts';
import type { Span } from '../tracing/tracing.ts';
import { forward } from './forward.ts';
import { createHoldsAhead } from './holdsAhead.ts';
import { incomingCall, type IncomingCall } from './incomingCall.ts';
import { createLater, type Later } from './later.ts';
import { passAnswer, type PassedAnswer } from './passedAnswer.ts';
import { prepare, type Prepared, type Preparing } from './prepare.ts';
import { createUnderWay } from './serviceLimits.ts';
import { createFindService } from './services.ts';
import { settleWith, type Settlement } from './settle.ts';
import type { SendUpstream } from './upstream.ts';

/** What {@link createGateway} needs. */
export interface GatewayOptions extends Services {
  /** How long a hold outlasts a server that died; a call that takes longer extends it. 15 minutes where left out. */
  readonly holdMilliseconds?: number;
  /** How old what is remembered of a busy service may be. A quarter of a second where left out. */
  readonly staleMilliseconds?: number | undefined;
  readonly send: SendUpstream;
  /** Where the documentation is, for the link that each refusal of its own has; none where null or left out. */
  readonly docsUrl?: string | null;
}

/** The data plane. */
export interface Gateway {
  /** Takes `/{service alias}/…`: a call of the service, paid with the quota of a credential. */
  readonly listener: RequestListener;
  /** Settles what is not settled yet; to be called when no call is under way any more. */
  close(): Promise<void>;
}

/** What the gateway knows from one call to the next. */
interface State extends Preparing {
  readonly send: SendUpstream;
  readonly docsUrl: string | null;
  readonly later: Later;
}

const HOLD_MILLISECONDS = 15 * 60 * 1000;

export function createGateway({
  holdMilliseconds = HOLD_MILLISECONDS,
  docsUrl = null,
  staleMilliseconds,
  ...services
}: GatewayOptions): Gateway {
  const state: State = {
    ...services,
    holdMilliseconds,
    docsUrl,
    underWay: createUnderWay(),
    findService: createFindService(services.database, staleMilliseconds),
    holds: createHoldsAhead(services),
    later: createLater(),
  };
  return {
    listener: (incoming, outgoing) => {
      serve(incoming, outgoing, state).catch(() => outgoing.destroy());
    },
    async close() {
      await state.holds.close();
      await state.later.idle();
    },
  };
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, state: State): Promise<void> {
  const requestId = crypto.randomUUID();
  const observed = observe(state, nodeRequest(incoming, ''), requestId);
  const end = (status: number) => observed.end({ operation: 'gateway', route: '', status });
  try {
    const call = incomingCall(incoming, outgoing, requestId);
    const answer = await answerTo(call, observed.span, state);
    end(answer.status);
    await passAnswer(outgoing, answer, call.signal);
  } catch (error) {
    if (outgoing.headersSent) throw error;
    const failure = failureOf(error, requestId, state);
    end(failure.status);
    const { docsUrl } = state;
    writeNodeAnswer(outgoing, write(failureAnswer(failure, 'metering', { requestId, docsUrl }), requestId));
  }
}

async function answerTo(call: IncomingCall, span: Span, state: State): Promise<PassedAnswer> {
  const leave = state.admission.enter(1);
  let prepared: Prepared;
  try {
    prepared = await prepare(call, state);
  } finally {
    leave();
  }
  const { route, limits, reservation, bytes } = prepared;
  const { value: hold, available } = reservation.answered;
  const { logger, send, tracing } = state;
  return forward(call, {
    target: route.target,
    bytes,
    limits,
    reserved: { hold, available: available ?? ZERO },
    settle: settlementOf(call, prepared, state),
    logger,
    span,
    tracing,
    send,
  });
}

function settlementOf(
  { requestId }: IncomingCall,
  { route, spender, reservation, ended }: Prepared,
  { meter, logger, clock, holdMilliseconds, later }: State,
): Settlement {
  return settleWith({
    meter,
    logger,
    now: () => clock.now(),
    command: {
      spender: { ...spender, tokenHash: null },
      key: null,
      traceId: requestId,
      holdId: reservation.answered.value.id,
    },
    call: { apiId: route.apiId, serviceId: route.serviceId },
    holdMilliseconds,
    ended,
    later: reservation.isAhead ? later : null,
  });
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
