import { once } from 'node:events';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';

/** The answer of a service, as it goes to the caller. */
export interface PassedAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Uint8Array | PassedBody;
}

/** A body that is passed as it comes. */
export interface PassedBody {
  readonly from: Readable;
  /** To be awaited before its end is passed on. */
  passed(): Promise<void>;
  /** Where it breaks off, or is not wanted. */
  broken(): Promise<void>;
}

/** Passes an answer on. One that breaks off breaks off for the caller, too. */
export async function passAnswer(
  outgoing: ServerResponse,
  { status, statusText, headers, body }: PassedAnswer,
  signal: AbortSignal,
): Promise<void> {
  outgoing.writeHead(status, statusText, headers);
  if (body instanceof Uint8Array) return void outgoing.end(body);
  outgoing.flushHeaders();
  try {
    for await (const chunk of body.from) {
      if (!outgoing.write(chunk)) await once(outgoing, 'drain', { signal });
    }
    signal.throwIfAborted();
  } catch {
    await body.broken();
    outgoing.destroy();
    return;
  }
  await body.passed();
  outgoing.end();
}
