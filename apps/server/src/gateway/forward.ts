import { parseCredits, ZERO, type Micro } from '@quotakit/engine';
import type { IncomingHttpHeaders } from 'node:http';
import type { RateLimitHeaders } from '../client-quotas/countCall.ts';
import { ApiFailure } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { TraceContext } from '../tracing/traceContext.ts';
import type { Span, Tracing } from '../tracing/tracing.ts';
import { reportedCost } from './cost.ts';
import { headersToReturn, headersToSend } from './headers.ts';
import { bodyToSend, isShort, type IncomingCall } from './incomingCall.ts';
import type { PassedAnswer } from './passedAnswer.ts';
import { quotaHeaders, type Reserved } from './quota.ts';
import type { Settlement } from './settle.ts';
import { UpstreamTimeout, type SendUpstream, type UpstreamAnswer } from './upstream.ts';
import { refusalIn } from './upstreamRefused.ts';

/** Where a call goes, and how its price is settled. */
export interface Forwarding {
  readonly target: string;
  /** The body where it had to be read. */
  readonly bytes: Uint8Array | null;
  readonly limits: RateLimitHeaders;
  readonly reserved: Reserved;
  readonly settle: Settlement;
  readonly logger: Logger;
  /** The call that it is part of. */
  readonly span: Span;
  readonly tracing: Tracing;
  readonly send: SendUpstream;
}

/** An answer, and the whole of its body where that is short. */
interface Got extends UpstreamAnswer {
  readonly whole: Uint8Array | null;
}

/** Sends a call on, streaming both ways. It is charged once a 2xx answer has passed in full, else not at all. */
export async function forward(call: IncomingCall, forwarding: Forwarding): Promise<PassedAnswer> {
  const { reserved, settle, limits } = forwarding;
  const { status, statusText, headers, body, whole } = await getOrRelease(call, forwarding);
  const isCharged = status >= 200 && status < 300;
  const cost = isCharged ? costOf(headers, call, forwarding) : ZERO;
  const said = { ...limits, ...quotaHeaders(reserved, cost) };
  const head = { status, statusText, headers: { ...headersToReturn(headers, call.requestId), ...said } };
  if (!isCharged) await settle.release(status);
  const capture = isCharged ? () => settle.capture(status, cost) : async () => {};
  if (whole === null)
    return { ...head, body: { from: body, passed: capture, broken: () => settle.release(status) } };
  await capture();
  return { ...head, body: whole };
}

/** Gets the answer; where there is none, gives back what is held and throws why. */
async function getOrRelease(call: IncomingCall, forwarding: Forwarding): Promise<Got> {
  try {
    const answer = await traced(call, forwarding);
    const isWhole = hasNoBody(call, answer) || isShort(answer.headers['content-length']);
    return { ...answer, whole: isWhole ? await bytesOf(answer.body) : null };
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal)
      forwarding.logger.warn({ requestId: call.requestId, err: refusal }, 'A service may not be called.');
    const failure = unreachable(error);
    await forwarding.settle.release(failure.status);
    throw failure;
  }
}

function hasNoBody({ method }: IncomingCall, { status }: UpstreamAnswer): boolean {
  return method === 'HEAD' || status === 204 || status === 304;
}

async function bytesOf(body: UpstreamAnswer['body']): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk as Buffer);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

/** Notes the sending in the trace. */
async function traced(call: IncomingCall, forwarding: Forwarding): Promise<UpstreamAnswer> {
  const { span, target, tracing } = forwarding;
  const { method } = call;
  const attributes = { 'http.request.method': method, 'server.address': new URL(target).hostname };
  const sending = tracing.begin({ name: method, kind: 'client', parent: span.context(), attributes });
  try {
    const answer = await send(call, forwarding, sending.context());
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

async function send(
  call: IncomingCall,
  { target, bytes, send: sendOn }: Forwarding,
  context: TraceContext,
): Promise<UpstreamAnswer> {
  const { message, method, requestId, signal } = call;
  const body = bytes ?? (await bodyToSend(call));
  const headers = headersToSend(message.headers, requestId, context);
  const { 'content-length': length } = message.headers;
  if (body === message && length !== undefined) headers['content-length'] = length;
  return sendOn(target, { method, headers, body, signal });
}

/** What to charge: null for the whole hold. */
function costOf(
  headers: IncomingHttpHeaders,
  { requestId }: IncomingCall,
  { reserved, logger }: Forwarding,
): Micro | null {
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

function unreachable(error: unknown): ApiFailure {
  return error instanceof UpstreamTimeout
    ? new ApiFailure(504, 'timeout', 'The service did not answer in time. Nothing was charged.')
    : new ApiFailure(502, 'bad_gateway', 'The service cannot be reached. Nothing was charged.');
}
