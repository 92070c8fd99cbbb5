/** What of a request decides who sends it and what it asks for; a `Request` is one. */
export interface IncomingRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: Pick<Headers, 'get' | 'has'>;
}

/** A request for one operation. */
export interface Incoming {
  readonly request: IncomingRequest;
  readonly path: Readonly<Record<string, string>>;
  readonly requestId: string;
  readonly remoteAddress: string;
  /** The body's bytes, empty where there is none; read at most once, at most 1 MiB. */
  readBody(): Promise<Uint8Array<ArrayBuffer>>;
}
