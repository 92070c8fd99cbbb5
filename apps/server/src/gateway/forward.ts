import { ApiFailure } from '../errors.ts';
import type { Settlement } from './settle.ts';

/** Where a call goes, and how its price is settled. */
export interface Forwarding {
  readonly target: string;
  readonly requestId: string;
  readonly settle: Settlement;
}

const TIMEOUT_MILLISECONDS = 5 * 60 * 1000;

// Hop-by-hop headers end here, and so do the credential and what fetch sets itself.
const NOT_SENT = new Set([
  'authorization',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
// fetch has decoded the body, so that its encoding and length are no longer true.
const NOT_RETURNED = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'trailer',
  'transfer-encoding',
]);

/** Sends a call on, streaming both ways. It is charged once a 2xx answer has passed in full, else not at all. */
export async function forward(
  request: Request,
  { target, requestId, settle }: Forwarding,
): Promise<Response> {
  let answer: Response;
  try {
    answer = await send(request, target, requestId);
  } catch (error) {
    const failure = unreachable(error);
    await settle.release(failure.status);
    throw failure;
  }
  const headers = without(answer.headers, NOT_RETURNED);
  headers.set('X-Request-Id', requestId);
  const parts = { status: answer.status, statusText: answer.statusText, headers };
  if (!answer.ok) {
    await settle.release(answer.status);
    return new Response(answer.body, parts);
  }
  if (answer.body === null) {
    await settle.capture(answer.status);
    return new Response(null, parts);
  }
  return new Response(settleAtEnd(answer.body, answer.status, settle), parts);
}

async function send(request: Request, target: string, requestId: string): Promise<Response> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(new DOMException('', 'TimeoutError')), TIMEOUT_MILLISECONDS);
  const headers = without(request.headers, NOT_SENT);
  headers.set('X-Request-Id', requestId);
  try {
    return await fetch(target, {
      method: request.method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([request.signal, timeout.signal]),
      ...(request.body && { body: request.body, duplex: 'half' }),
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Passes a body on; captures before its end is passed on, and releases where it breaks off or is not wanted. */
function settleAtEnd(
  body: ReadableStream<Uint8Array>,
  status: number,
  settle: Settlement,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
      } catch (error) {
        await settle.release(status);
        return controller.error(error);
      }
      await settle.capture(status);
      controller.close();
    },
    async cancel(reason) {
      await settle.release(status);
      await reader.cancel(reason);
    },
  });
}

function without(headers: Headers, names: ReadonlySet<string>): Headers {
  return new Headers([...headers].filter(([name]) => !names.has(name)));
}

function unreachable(error: unknown): ApiFailure {
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  return timedOut
    ? new ApiFailure(504, 'timeout', 'The service did not answer in time. Nothing was charged.')
    : new ApiFailure(502, 'bad_gateway', 'The service cannot be reached. Nothing was charged.');
}
