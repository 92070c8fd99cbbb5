import type { Authenticator } from './auth/authenticator.ts';
import { pause, withDeadline } from './deadline.ts';
import { CallError, type CallInfo, ConnectionError, TimeoutError } from './errors.ts';
import type { ClientEvent } from './events.ts';
import type { CallSettings, Fetch } from './options.ts';
import { type Budget, parseRetryAfter, retryDelay } from './retry.ts';

/** One call: what it sends, what decides how it is carried out, and how often it was sent. */
export interface Plan {
  /** Its `attempts` count on while the call is under way. */
  readonly call: { -readonly [Name in keyof CallInfo]: CallInfo[Name] };
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly authenticators: readonly Authenticator[];
  readonly settings: CallSettings;
  /** Whether the request may be carried out twice. */
  readonly repeatable: boolean;
  readonly signal: AbortSignal | undefined;
  /** Whether the answer is left unread for the caller. */
  readonly raw: boolean;
  readonly budget: Budget;
  readonly fetch: Fetch | undefined;
  readonly emit: ((event: ClientEvent) => void) | undefined;
}

/** An answer, and the headers of the request that it answers. */
export interface Answer {
  readonly response: Response;
  /** The body; empty when it was left unread. */
  readonly text: string;
  readonly sent: Readonly<Record<string, string>>;
}

/** What one attempt came to. */
interface Outcome {
  readonly answer?: Answer;
  readonly error?: CallError;
}

/** How far a call has come. */
interface Progress {
  /** When the call has to be over, on the monotonic clock. */
  readonly end: number;
  /** The headers of the 401 after which authentication was tried once more. */
  refusal: Headers | undefined;
}

/** Sends a request, again if the policy says so, and gives the last answer or throws the last failure. */
export async function exchange(plan: Plan): Promise<Answer> {
  const { call, signal } = plan;
  const progress: Progress = { end: performance.now() + plan.settings.timeout, refusal: undefined };
  for (;;) {
    signal?.throwIfAborted();
    call.attempts++;
    const { answer, error } = await attempt(plan, progress);
    const delay = delayAfter(plan, progress, answer?.response, error);
    if (delay === undefined) {
      if (answer) return answer;
      throw error;
    }
    plan.emit?.({ type: 'retry', operation: call.operation, attempt: call.attempts, delay });
    if (plan.raw) await answer?.response.body?.cancel();
    await pause(delay, signal);
  }
}

async function attempt(plan: Plan, { end, refusal }: Progress): Promise<Outcome> {
  const { call, method, url, signal, emit } = plan;
  const { timeout, attemptTimeout } = plan.settings;
  const started = performance.now();
  const event = { operation: call.operation, attempt: call.attempts };
  const since = (): number => performance.now() - started;
  emit?.({ type: 'request', ...event, method, url });
  try {
    const left = end - started;
    const [scope, limit] =
      attemptTimeout < left ? (['attempt', attemptTimeout] as const) : (['call', timeout] as const);
    const answer = await withDeadline<Answer>(
      Math.min(attemptTimeout, left),
      signal,
      (_resolve, reject) => reject(new TimeoutError(scope, limit, call)),
      (inTime) => sendOnce(plan, refusal, inTime),
    );
    const { status, headers } = answer.response;
    const requestId = headers.get('x-request-id') ?? undefined;
    emit?.({ type: 'response', ...event, status, requestId, milliseconds: since() });
    return { answer };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (!(error instanceof CallError)) throw error;
    emit?.({ type: 'failure', ...event, error, milliseconds: since() });
    return { error };
  }
}

async function sendOnce(plan: Plan, refusal: Headers | undefined, inTime: AbortSignal): Promise<Answer> {
  const { call, method, url, body, raw } = plan;
  const headers = { ...plan.headers };
  for (const authenticator of plan.authenticators) {
    await authenticator.authenticate({ method, url, body, headers, refusal });
  }
  inTime.throwIfAborted();
  try {
    const response = await (plan.fetch ?? fetch)(url, {
      method,
      headers,
      ...(body && { body }),
      // A redirect would carry the token, or a signature for another URL, to wherever it points.
      redirect: 'manual',
      // A body that the caller reads can still be aborted by him.
      signal: raw && plan.signal ? AbortSignal.any([inTime, plan.signal]) : inTime,
    });
    return { response, text: raw ? '' : await response.text(), sent: headers };
  } catch (cause) {
    throw new ConnectionError('no whole answer came.', call, { cause });
  }
}

/** How long to wait before the next attempt; undefined when this outcome is the last. */
function delayAfter(
  { authenticators, budget, call, repeatable, settings: { retry } }: Plan,
  progress: Progress,
  response: Response | undefined,
  error: CallError | undefined,
): number | undefined {
  if (response?.ok) {
    budget.refund();
    return undefined;
  }
  if ((error as Partial<TimeoutError> | undefined)?.scope === 'call') return undefined;
  if (response?.status === 401) {
    // It is answered once, and at once, with a fresh token or a corrected clock; nothing was carried out.
    if (progress.refusal || !authenticators.some((entry) => entry.canRecover(response.headers)))
      return undefined;
    progress.refusal = response.headers;
    return 0;
  }
  const failure = response ? { status: response.status, retryAfter: parseRetryAfter(response.headers) } : {};
  const attempts = call.attempts - (progress.refusal ? 1 : 0);
  const delay = retryDelay(retry, attempts, repeatable, failure);
  if (delay === undefined || delay >= progress.end - performance.now()) return undefined;
  return !retry.budget || budget.take() ? delay : undefined;
}
