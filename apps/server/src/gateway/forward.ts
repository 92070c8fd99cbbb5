import { parseCredits, ZERO, type Micro } from '@quotakit/engine';
import type { RateLimitHeaders } from '../client-quotas/countCall.ts';
import { ApiFailure } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { TraceContext } from '../tracing/traceContext.ts';
import type { Span, Tracing } from '../tracing/tracing.ts';
import { COST_HEADER, reportedCost } from './cost.ts';
import { headersToReturn, headersToSend } from './headers.ts';
import { refusalIn } from './upstreamRefused.ts';
import { quotaHeaders, type Reserved } from './quota.ts';
import type { Settlement } from './settle.ts';

/** Where a call goes, and how its price is settled. */
export interface Forwarding {
  readonly target: string;
  readonly requestId: string;
  /** What is left of the request's body, or all of it where it had to be read. */
  readonly body: BodyInit | null;
  readonly limits: RateLimitHeaders;
  readonly reserved: Reserved;
  readonly settle: Settlement;
  readonly logger: Logger;
  /** The call that it is part of. */
  readonly span: Span;
  readonly tracing: Tracing;
  readonly fetch: typeof fetch;
}

const TIMEOUT_MILLISECONDS = 5 * 60 * 1000;

/** Sends a call on, streaming both ways. It is charged once a 2xx answer has passed in full, else not at all. */
export async function forward(request: Request, forwarding: Forwarding): Promise<Response> {
  const { requestId, limits, reserved, settle } = forwarding;
  let answer: Response;
  try {
    answer = await send(request, forwarding);
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) forwarding.logger.warn({ requestId, err: refusal }, 'A service may not be called.');
    const failure = unreachable(error);
    await settle.release(failure.status);
    throw failure;
  }
  const { status, statusText, body } = answer;
  const cost = answer.ok ? costOf(answer, forwarding) : ZERO;
  const headers = headersToReturn(answer.headers, requestId);
  headers.delete(COST_HEADER);
  for (const [name, value] of Object.entries({ ...limits, ...quotaHeaders(reserved, cost) })) {
    headers.set(name, value);
  }
  const parts = { status, statusText, headers };
  if (!answer.ok) {
    await settle.release(status);
    return new Response(body, parts);
  }
  const end: End = { capture: () => settle.capture(status, cost), release: () => settle.release(status) };
  if (body !== null) return new Response(settleAtEnd(body, end), parts);
  await end.capture();
  return new Response(null, parts);
}

/** Notes the sending in the trace. */
async function send(request: Request, forwarding: Forwarding): Promise<Response> {
  const { span, target, tracing } = forwarding;
  const { method } = request;
  const attributes = { 'http.request.method': method, 'server.address': new URL(target).hostname };
  const sending = tracing.begin({ name: method, kind: 'client', parent: span.context(), attributes });
  try {
    const answer = await fetchTarget(request, forwarding, sending.context());
    const { status } = answer;
    sending.end({ failed: status >= 400, attributes: { 'http.response.status_code': status } });
    return answer;
  } catch (error) {
    sending.end({
      failed: true,
      attributes: { 'error.type': error instanceof Error ? error.name : '_OTHER' },
    });
    throw error;
  }
}

async function fetchTarget(
  request: Request,
  { target, requestId, body, fetch }: Forwarding,
  context: TraceContext,
): Promise<Response> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(new DOMException('', 'TimeoutError')), TIMEOUT_MILLISECONDS);
  try {
    return await fetch(target, {
      method: request.method,
      headers: headersToSend(request.headers, requestId, context),
      redirect: 'manual',
      signal: AbortSignal.any([request.signal, timeout.signal]),
      ...(body && { body, duplex: 'half' }),
    });
  } finally {
    clearTimeout(timer);
  }
}

/** What to charge: null for the whole hold. */
function costOf({ headers }: Response, { reserved, requestId, logger }: Forwarding): Micro | null {
  const reported = reportedCost(headers, parseCredits(reserved.hold.list_price));
  if (reported.kind === 'cost') return reported.cost;
  if (reported.kind === 'unusable') {
    const { text } = reported;
    logger.warn(
      { requestId, cost: text },
      'The cost that the upstream reports is not usable: charging the hold.',
    );
  }
  return null;
}

interface End {
  capture(): Promise<void>;
  release(): Promise<void>;
}

/** Passes a body on; captures before its end is passed on, and releases where it breaks off or is not wanted. */
function settleAtEnd(body: ReadableStream<Uint8Array>, end: End): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
      } catch (error) {
        await end.release();
        return controller.error(error);
      }
      await end.capture();
      controller.close();
    },
    async cancel(reason) {
      await end.release();
      await reader.cancel(reason);
    },
  });
}

function unreachable(error: unknown): ApiFailure {
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  return timedOut
    ? new ApiFailure(504, 'timeout', 'The service did not answer in time. Nothing was charged.')
    : new ApiFailure(502, 'bad_gateway', 'The service cannot be reached. Nothing was charged.');
}
