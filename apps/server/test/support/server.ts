import { inject } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Services } from '../../src/context.ts';
import type { Database } from '../../src/database/database.ts';
import { record } from './coverage/record.ts';
import { createTestServices, type TestServices } from './services.ts';
import { openCopy, type Demo } from './store.ts';

/** The parts of a request besides its method and path. */
export interface CallOptions {
  readonly token?: string | undefined;
  /** A value that is sent as JSON; `text` is sent as it is. */
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CallResult {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // A test says what it expects of the body; its type would only repeat that.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

/** The app without a socket, on a fresh copy of the demo data. Responses are validated. */
export interface TestServer {
  readonly demo: Demo;
  readonly database: Database;
  readonly services: TestServices;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Sends a request such as `GET /healthz`. */
  call(route: string, options?: CallOptions): Promise<CallResult>;
  close(): Promise<void>;
}

/** Starts the app; `replaced` stands in for some of its services. */
export async function startTestServer(
  replaced: Partial<
    Pick<Services, 'database' | 'throttle' | 'guard' | 'admission' | 'logger' | 'tracing'>
  > = {},
): Promise<TestServer> {
  const database = replaced.database ?? (await openCopy(inject('store')));
  const services = { ...(await createTestServices(database)), ...replaced };
  const app = createApp({ ...services, validateResponses: true });
  const fetch = async (request: Request) => {
    const response = await app.fetch(request);
    record(request, response, services);
    return response;
  };
  return {
    demo: JSON.parse(inject('demo')) as Demo,
    database,
    services,
    fetch,
    call: async (route, options) => readResult(await fetch(toRequest(route, options))),
    close: () => database.destroy(),
  };
}

export function toRequest(
  route: string,
  { token, body, text, headers }: CallOptions = {},
  origin = 'http://quotakit.test',
): Request {
  const [method = '', path = ''] = route.split(' ');
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
  return new Request(`${origin}${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(sent !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sent !== undefined && { body: sent }),
  });
}

export async function readResult(response: Response): Promise<CallResult> {
  const text = await response.text();
  const { status, headers } = response;
  const isJson = text !== '' && !headers.get('content-type')?.startsWith('text/');
  return { status, headers, text, body: isJson ? (JSON.parse(text) as unknown) : undefined };
}
