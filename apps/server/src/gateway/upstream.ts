import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

/** What is sent to a service. */
export interface UpstreamRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** Null where there is none. */
  readonly body: Readable | Uint8Array | null;
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
}

/** What a service answers. Nothing of it is decoded, and no redirect is followed. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
}

/** Sends calls to services; where they may go is its matter. */
export type SendUpstream = (target: string, request: UpstreamRequest) => Promise<UpstreamAnswer>;

/** The service did not answer in time. */
export class UpstreamTimeout extends Error {
  override readonly name = 'UpstreamTimeout';
}
