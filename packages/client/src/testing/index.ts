import type { Fetch } from '../options.ts';
import { readBody } from '../routes.ts';
import { answerTo, type Answers, type FakeRequest, operationOf, templates, toResponse } from './route.ts';

export type { Answers, FakeAnswer, FakeRequest, OperationId } from './route.ts';

/** A `fetch` that sends nothing. */
export interface FakeFetch extends Fetch {
  /** What it was asked for, in order. */
  readonly requests: readonly FakeRequest[];
}

/**
 * A `fetch` that answers each operation with the contract's own examples.
 *
 * @param answers what to answer instead, by operation.
 *
 * @example
 * const fetch = fakeFetch({ createCharge: 402 });
 * const client = createClient({ baseUrl: 'http://quotakit.test', auth, fetch });
 */
export function fakeFetch(answers: Answers = {}): FakeFetch {
  const requests: FakeRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    init.signal?.throwIfAborted();
    const method = init.method ?? 'GET';
    const operation = operationOf(method, url);
    if (!operation) throw new Error(`No operation of the contract has the request ${method} ${url}.`);
    const headers = Object.fromEntries(new Headers(init.headers));
    const request = { operation, method, url, headers, body: readBody(String(init.body ?? '')) };
    requests.push(request);
    return toResponse(await answerTo(request, answers));
  };
  return Object.assign(fetch, { requests });
}

/** The part of MSW's `http` that is used here. */
interface MswHttp<Handler> {
  all(path: string, resolve: (info: { request: Request }) => Promise<Response>): Handler;
  get: MswHttp<Handler>['all'];
  put: MswHttp<Handler>['all'];
  post: MswHttp<Handler>['all'];
  patch: MswHttp<Handler>['all'];
  delete: MswHttp<Handler>['all'];
}

/**
 * Handlers for MSW 2 and 3 that answer each operation with the contract's own examples.
 *
 * @param http the `http` of `msw`.
 * @param baseUrl the base URL of the client.
 * @param answers what to answer instead, by operation.
 *
 * @example
 * const server = setupServer(...mswHandlers(http, 'http://quotakit.test'));
 */
export function mswHandlers<Handler>(
  http: MswHttp<Handler>,
  baseUrl: string,
  answers: Answers = {},
): Handler[] {
  const base = baseUrl.replace(/\/$/, '');
  return templates.map(({ id, method, path }) =>
    http[method.toLowerCase() as keyof MswHttp<Handler>](`${base}${path}`, async ({ request }) => {
      const headers = Object.fromEntries(request.headers);
      const body = readBody(await request.text());
      const { url } = request;
      return toResponse(await answerTo({ operation: id, method, url, headers, body }, answers));
    }),
  );
}
