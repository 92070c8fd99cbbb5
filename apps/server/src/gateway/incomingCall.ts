import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { metering } from '../envelopes/metering.ts';
import type { IncomingRequest } from '../http/incoming.ts';
import { nodeRequest } from '../node/nodeRequest.ts';
import { readNodeBody } from '../node/readNodeBody.ts';

/** A call of a service, as it came. */
export interface IncomingCall {
  readonly message: IncomingMessage;
  readonly method: string;
  readonly url: URL;
  readonly request: IncomingRequest;
  /** Made for each call; the `trace_id` of what it spends. */
  readonly requestId: string;
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
  /** The body's bytes; read at most once, at most 1 MiB. */
  readonly readBody: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Reads the head of a call. Throws 404 where its target is no path. */
export function incomingCall(
  message: IncomingMessage,
  outgoing: ServerResponse,
  requestId: string,
): IncomingCall {
  const url = URL.parse(`http://gateway${message.url}`);
  if (!message.url?.startsWith('/') || !url) throw metering.unknownPath();
  const gone = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  let bytes: ReturnType<typeof readNodeBody> | undefined;
  return {
    message,
    method: message.method ?? 'GET',
    url,
    request: nodeRequest(message, url.href),
    requestId,
    signal: gone.signal,
    readBody: () => (bytes ??= readNodeBody(message)),
  };
}

/** A body of at most so many bytes, whose length is known, is passed in one piece. */
const SHORT_BYTES = 64 * 1024;

/** Whether a body with this length is short: one whose length is not known is passed as it comes. */
export function isShort(contentLength: string | undefined): boolean {
  return contentLength !== undefined && Number(contentLength) <= SHORT_BYTES;
}

/** The body to send on: null where there is none, in one piece where it is short. */
export async function bodyToSend({ message, readBody }: IncomingCall): Promise<Readable | Uint8Array | null> {
  const { 'content-length': length, 'transfer-encoding': encoding } = message.headers;
  if (encoding === undefined && Number(length ?? 0) === 0) return null;
  return isShort(length) ? readBody() : message;
}
