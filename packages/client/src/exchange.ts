import type { Authenticator } from './auth/authenticator.ts';
import { pause, withDeadline } from './deadline.ts';
import { type CallError, type CallInfo, ConnectionError, TimeoutError } from './errors.ts';
import type { ClientEvent } from './events.ts';
import type { CallSettings, Fetch } from './options.ts';
import { type Budget, parseRetryAfter, retryDelay } from './retry.ts';
import type { WireRequest } from './transport.ts';

/** Everything that decides how one call is carried out. */
export interface Plan extends CallSettings {
  operation: string;
  authenticators: readonly Authenticator[];
  repeatable: boolean;
  idempotencyKey: string | undefined;
  signal: AbortSignal | undefined;
  /** Whether the answer is left unread for the caller. */
  raw: boolean;
  shared: Budget;
  fetch: Fetch | undefined;
  emit: (event: ClientEvent) => void;
}

/** An answer, and the headers of the request that it answers. */
export interface Answer {
  response: Response;
  /** The body; empty when it was left unread. */
  text: string;
  sent: Headers;
  attempts: number;
}

interface Progress {
  attempt: number;
  /** When the call has to be over, on the monotonic clock. */
  end: number;
  /** The headers of the 401 after which authentication was tried once more. */
  refusal: Headers | undefined;
}

type Outcome = Answer | CallError;

/** Sends a request, again if the policy says so, and gives the last answer or throws the last failure. */
export async function exchange(plan: Plan, request: WireRequest): Promise<Answer> {
  const progress: Progress = { attempt: 0, end: performance.now() + plan.timeout, refusal: undefined };
  for (;;) {
    plan.signal?.throwIfAborted();
    progress.attempt++;
    const outcome = await attempt(plan, request, progress);
    const delay = delayAfter(plan, progress, outcome);
    if (delay === undefined) return settle(plan, outcome);
    plan.emit({ type: 'retry', operation: plan.operation, attempt: progress.attempt, delay });
    if (plan.raw && 'response' in outcome) await outcome.response.body?.cancel();
    await pause(delay, plan.signal);
  }
}

async function attempt(plan: Plan, request: WireRequest, progress: Progress): Promise<Outcome> {
  const started = performance.now();
  const event = { operation: plan.operation, attempt: progress.attempt };
  const since = (): number => performance.now() - started;
  plan.emit({ type: 'request', ...event, method: request.method, url: request.url });
  try {
    const answer = await inTime(plan, progress, (signal) => sendOnce(plan, request, progress, signal));
    const { status, headers } = answer.response;
    const requestId = headers.get('x-request-id') ?? undefined;
    plan.emit({ type: 'response', ...event, status, requestId, milliseconds: since() });
    return answer;
  } catch (error) {
    if (plan.signal?.aborted) throw plan.signal.reason;
    if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
    plan.emit({ type: 'failure', ...event, error, milliseconds: since() });
    return error;
  }
}

function inTime<Value>(
  plan: Plan,
  progress: Progress,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const left = Math.max(0, progress.end - performance.now());
  const scope = plan.attemptTimeout < left ? 'attempt' : 'call';
  const limit = scope === 'attempt' ? plan.attemptTimeout : plan.timeout;
  const timeout = (): Error => new TimeoutError(scope, limit, callInfo(plan, progress.attempt));
  return withDeadline(Math.min(plan.attemptTimeout, left), plan.signal, timeout, run);
}

async function sendOnce(
  plan: Plan,
  request: WireRequest,
  progress: Progress,
  signal: AbortSignal,
): Promise<Answer> {
  const { method, url, body } = request;
  const headers = new Headers(request.headers);
  for (const authenticator of plan.authenticators) {
    await authenticator.authenticate({ method, url, body, headers, refusal: progress.refusal });
  }
  signal.throwIfAborted();
  const fetch = plan.fetch ?? globalThis.fetch;
  try {
    const response = await fetch(url, {
      method,
      headers,
      // A redirect would carry the token, or a signature for another URL, to wherever it points.
      redirect: 'manual',
      signal: plan.raw && plan.signal ? AbortSignal.any([signal, plan.signal]) : signal,
      ...(body !== undefined && { body }),
    });
    const text = plan.raw ? '' : await response.text();
    return { response, text, sent: headers, attempts: progress.attempt };
  } catch (cause) {
    const message = 'the request failed before a whole answer came.';
    throw new ConnectionError(message, callInfo(plan, progress.attempt), { cause });
  }
}

/** How long to wait before the next attempt; undefined when this outcome is the last. */
function delayAfter(plan: Plan, progress: Progress, outcome: Outcome): number | undefined {
  if (outcome instanceof TimeoutError && outcome.scope === 'call') return undefined;
  const response = 'response' in outcome ? outcome.response : undefined;
  if (response?.status === 401) return recover(plan, progress, response.headers);
  const retryAfter = response && parseRetryAfter(response.headers);
  const failure = response ? { status: response.status, retryAfter } : {};
  const attempts = progress.attempt - (progress.refusal ? 1 : 0);
  const delay = retryDelay(plan.retry, attempts, plan.repeatable, failure);
  if (delay === undefined || delay >= progress.end - performance.now()) return undefined;
  return !plan.retry.budget || plan.shared.take() ? delay : undefined;
}

/** A 401 is answered once, and at once, with a fresh token or a corrected clock; nothing was carried out. */
function recover(plan: Plan, progress: Progress, headers: Headers): number | undefined {
  if (progress.refusal || !plan.authenticators.some((entry) => entry.canRecover(headers))) return undefined;
  progress.refusal = headers;
  return 0;
}

function settle(plan: Plan, outcome: Outcome): Answer {
  if (!('response' in outcome)) throw outcome;
  if (outcome.response.ok) plan.shared.refund();
  return outcome;
}

/** What is known about a call after some attempts. */
export const callInfo = (plan: Plan, attempts: number): CallInfo => ({
  operation: plan.operation,
  attempts,
  idempotencyKey: plan.idempotencyKey,
});
