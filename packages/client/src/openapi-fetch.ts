import type { paths } from './types.ts';
import { type Client, sendWritten } from './client.ts';
import { ConfigError } from './errors.ts';
import * as operations from './generated/operations.ts';
import type { OperationInfo } from './operation.ts';
import type { Options, SchemeName } from './options.ts';
import { createFetchClient } from './transport.ts';

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';

/** The paths that have an operation of a method. */
export type PathsWith<Verb extends Method> = {
  [Path in keyof paths]: paths[Path] extends { [Key in Verb]: object } ? Path : never;
}[keyof paths];

type OperationAt<Path extends keyof paths, Verb extends Method> = paths[Path] extends {
  [Key in Verb]: infer Found;
}
  ? Found
  : never;

type ParametersOf<Found> = Found extends { parameters: infer All } ? All : never;
type PathOf<Found> =
  ParametersOf<Found> extends { path: infer Path extends object } ? { path: Path } : { path?: never };
type QueryOf<Found> =
  ParametersOf<Found> extends { query?: infer Query }
    ? [Exclude<Query, undefined>] extends [never]
      ? { query?: never }
      : { query?: Exclude<Query, undefined> | undefined }
    : { query?: never };
type Json<Found> = Found extends { content: { 'application/json': infer Body } } ? Body : undefined;
type BodyOf<Found> = Found extends { requestBody: infer Request }
  ? { body: Json<Request> }
  : { body?: never };

/** The parts of a request; names that the operation does not know do not compile. */
export type FetchInit<Found> = { params?: PathOf<Found> & QueryOf<Found> } & BodyOf<Found> & Options;

type ResponsesOf<Found> = Found extends { responses: infer All } ? All : never;
type SuccessOf<All> = {
  [Status in keyof All]: Status extends 200 | 201 | 202 | 204 ? Json<All[Status]> : never;
}[keyof All];
type FailureOf<All> = {
  [Status in keyof All]: Status extends 200 | 201 | 202 | 204 ? never : Json<All[Status]>;
}[keyof All];

/** `data` of a success, or `error` of a refusal; and the response that it was read from. */
export type FetchResult<Found> =
  | { data: SuccessOf<ResponsesOf<Found>>; error?: undefined; response: Response }
  | { data?: undefined; error: FailureOf<ResponsesOf<Found>>; response: Response };

type Ask<Verb extends Method> = <Path extends PathsWith<Verb>>(
  path: Path,
  init: FetchInit<OperationAt<Path, Verb>>,
) => Promise<FetchResult<OperationAt<Path, Verb>>>;

/** The surface of openapi-fetch: a method for each verb, by path. */
export interface FetchClient {
  GET: Ask<'get'>;
  PUT: Ask<'put'>;
  POST: Ask<'post'>;
  PATCH: Ask<'patch'>;
  DELETE: Ask<'delete'>;
}

const byPlace = new Map(
  Object.values(operations).map((operation) => [
    `${operation.method} ${operation.path}`,
    operation as OperationInfo,
  ]),
);

/**
 * openapi-fetch on top of a client: addressed by path, with the client's authentication, retries, timeouts and
 * idempotency keys, and typed more strictly than openapi-fetch itself.
 *
 * @example
 * const api = fetchClient(client);
 * const { data, error } = await api.GET('/api/v1/applications/{id}/', { params: { path: { id } } });
 */
export function fetchClient<Schemes extends SchemeName>(client: Client<Schemes>): FetchClient {
  const core = createFetchClient({ baseUrl: client.baseUrl, Request: WrittenRequest });
  const ask =
    (method: Lowercase<keyof FetchClient>) =>
    async (
      path: string,
      { params = {}, body, ...options }: Options & { params?: object; body?: unknown },
    ) => {
      const info = byPlace.get(`${method.toUpperCase()} ${path}`);
      if (!info) throw new ConfigError(`No operation of the contract is ${method.toUpperCase()} ${path}.`);
      const fetch = ({ url, body: text }: WrittenRequest): Promise<Response> =>
        sendWritten(client, info, url, text, options);
      const parseAs = info.accept ? 'text' : 'json';
      return core.request(method, path, { params, body, parseAs, fetch });
    };
  const verbs = {
    GET: ask('get'),
    PUT: ask('put'),
    POST: ask('post'),
    PATCH: ask('patch'),
    DELETE: ask('delete'),
  };
  return verbs as unknown as FetchClient;
}

/** What openapi-fetch has written: its URL and its body, which a `Request` would hide. */
class WrittenRequest {
  readonly url: string;
  readonly body: string | undefined;

  constructor(url: string, init: { body?: string }) {
    this.url = url;
    this.body = init.body;
  }
}
