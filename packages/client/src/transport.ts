import createFetchClient from 'openapi-fetch';

/** The parts of a request that an operation's arguments give. */
export interface TransportInput {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  params: { path?: object | undefined; query?: object | undefined };
  body: unknown;
}

/** A request with its URL and body written out. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** A whole answer, read as text. */
export interface WireReply {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  text(): string;
}

/** Writes requests out and reads answers; `exchange` is what happens in between. */
export interface Transport {
  /** Resolves to the text of a successful answer, or to the parsed body (else the text) of any other. */
  send(input: TransportInput, exchange: (request: WireRequest) => Promise<WireReply>): Promise<unknown>;
}

/** Stands in for `Request`, which is slow, hides the body that has to be signed, and can be sent only once. */
class PlainRequest implements WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, init: Omit<WireRequest, 'url'>) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/** The transport on openapi-fetch. This is the only file that knows the library. */
export function createTransport(baseUrl: string): Transport {
  const client = createFetchClient<Record<string, Record<string, object>>>({
    baseUrl,
    Request: PlainRequest as unknown as typeof Request,
  });
  return {
    send: async ({ method, path, headers, params, body }, exchange) => {
      const { data, error } = await client.request(method.toLowerCase() as never, path, {
        headers,
        params,
        body,
        parseAs: 'text',
        fetch: exchange as unknown as typeof fetch,
      } as never);
      return data ?? error;
    },
  };
}
