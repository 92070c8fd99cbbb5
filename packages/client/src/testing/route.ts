import { examples } from '../generated/examples.ts';
import { inOrder, type Route, routerOf } from '../routes.ts';

/** The name of an operation. */
export type OperationId = keyof typeof examples;

/** An answer that stands in for the server's. */
export interface FakeAnswer {
  status: number;
  /** Sent as JSON; a text is sent as it is. */
  body?: unknown;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** A request that the fake server was sent. */
export interface FakeRequest {
  operation: OperationId;
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Read as JSON where it is JSON. */
  body: unknown;
}

/** By operation: a documented status, whose example is answered; an answer; or a function that gives either. */
export type Answers = {
  readonly [Id in OperationId]?: Reply<Id> | ((request: FakeRequest) => Reply<Id> | Promise<Reply<Id>>);
};

type Reply<Id extends OperationId> = (typeof examples)[Id][2][number][0] | FakeAnswer;

type Row = readonly [
  method: string,
  path: string,
  answers: readonly (readonly [status: number, body?: unknown])[],
];

const rows = Object.entries(examples) as unknown as readonly [OperationId, Row][];
const routes = rows.map(([id, [method, path]]) => ({ id, method, path }));

/** All routes, as MSW writes them. */
export const templates: readonly Route<OperationId>[] = inOrder(routes).map(({ path, ...route }) => ({
  ...route,
  path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
}));

/** The operation that a request is for. */
export const operationOf: (method: string, url: string) => OperationId | undefined = routerOf(routes);

/** The answer to a request: what the test says, or else the documented example of the success. */
export async function answerTo(request: FakeRequest, answers: Answers): Promise<FakeAnswer> {
  const said = answers[request.operation] as
    | Reply<OperationId>
    | ((request: FakeRequest) => unknown)
    | undefined;
  const reply = typeof said === 'function' ? ((await said(request)) as Reply<OperationId>) : said;
  if (typeof reply === 'object') return reply;
  const documented: Row[2] = examples[request.operation][2];
  const [status, body] = (reply ? documented.find(([known]) => known === reply) : documented[0]) ?? [];
  if (status === undefined) throw new Error(`${request.operation} does not document the status ${reply}.`);
  return { status, body };
}

/** The answer as a `Response`. */
export function toResponse({ status, body, headers }: FakeAnswer): Response {
  const common = { 'x-request-id': '00000000-0000-4000-8000-000000000000' };
  if (body === undefined) return new Response(null, { status, headers: { ...common, ...headers } });
  if (typeof body !== 'string') return Response.json(body, { status, headers: { ...common, ...headers } });
  const csv = { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="export.csv"' };
  return new Response(body, { status, headers: { ...common, ...csv, ...headers } });
}
