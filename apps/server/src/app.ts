import type { HttpBindings } from '@hono/node-server';
import { operations, type Operation } from '@quotakit/contract';
import { sql } from 'kysely';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { envelopes, familyOfPath } from './envelopes/index.ts';
import { answerConsole, toConsole, type Console } from './console/consolePage.ts';
import type { ApiFailure } from './errors.ts';
import { write, writeAnswer, type Answer, type WrittenAnswer } from './http/answer.ts';
import { bodyReader } from './http/body.ts';
import { failureAnswer } from './http/failureAnswer.ts';
import type { Incoming } from './http/incoming.ts';
import { operate, type OperateOptions } from './http/operate.ts';
import { observe } from './http/observe.ts';
import { prometheusText } from './metrics/prometheus.ts';
import type { Services } from './context.ts';

interface Environment {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string; operation?: Operation };
}

/** The whole API, with no socket of its own. */
export interface App {
  fetch(request: Request, bindings?: HttpBindings): Promise<Response>;
  /** Answers a request for one operation, for a server that has found the operation by itself. */
  answer(operation: Operation, incoming: Incoming): Promise<WrittenAnswer>;
}

export function createApp(options: OperateOptions): App {
  const app = new Hono<Environment>();
  const refuse = (failure: ApiFailure, path: string, requestId: string) =>
    failureAnswer(failure, familyOfPath(path), { requestId, docsUrl: options.docsUrl });
  app.use(async (context, next) => {
    const requestId = crypto.randomUUID();
    context.set('requestId', requestId);
    const observed = observe(options, context.req.raw, requestId);
    await next();
    const { method, path } = context.req;
    const { status } = context.res;
    const operation = context.get('operation');
    const ms = observed.end({ operation: operation?.id ?? 'other', route: operation?.path ?? '', status });
    logRequest(options, { method, path, status, requestId, ms });
  });
  app.get('/healthz', (context) =>
    writeAnswer({ status: 200, body: { status: 'ok' } }, context.get('requestId')),
  );
  app.get('/metrics', (context) => {
    const headers = { 'Content-Type': 'text/plain; version=0.0.4' };
    return writeAnswer(
      { status: 200, body: prometheusText(options.metrics.families), headers },
      context.get('requestId'),
    );
  });
  app.get('/readyz', async (context) => writeAnswer(await readiness(options), context.get('requestId')));
  if (options.console) addConsole(app, options.console);
  if (options.corsOrigins?.length) app.use(crossOrigin(options.corsOrigins));
  for (const operation of inMatchingOrder()) addOperation(app, operation, options);
  for (const [path, methods] of methodsByPath()) {
    app.all(path, (context) => {
      const failure = envelopes[familyOfPath(path)].wrongMethod();
      const answer = refuse(failure, path, context.get('requestId'));
      const headers = { ...answer.headers, Allow: methods.join(', ') };
      return writeAnswer({ ...answer, headers }, context.get('requestId'));
    });
  }
  app.notFound((context) => {
    const failure = envelopes[familyOfPath(context.req.path)].unknownPath();
    const requestId = context.get('requestId');
    return writeAnswer(refuse(failure, context.req.path, requestId), requestId);
  });
  app.onError((error, context) => {
    const requestId = context.get('requestId');
    options.logger.error({ err: error, requestId }, 'The answer could not be written.');
    const failure = envelopes[familyOfPath(context.req.path)].internal();
    return writeAnswer(refuse(failure, context.req.path, requestId), requestId);
  });
  return {
    fetch: async (request, bindings) => app.fetch(request, bindings ?? {}),
    async answer(operation, incoming) {
      const { request, requestId } = incoming;
      const observed = observe(options, request, requestId);
      const answer = write(await operate(operation, incoming, options), requestId);
      const { id, method, path } = operation;
      const { status } = answer;
      const ms = observed.end({ operation: id, route: path, status });
      logRequest(options, { method, path, status, requestId, ms });
      return answer;
    },
  };
}

function addConsole(app: Hono<Environment>, console: Console): void {
  app.get('/console', (context) => writeAnswer(toConsole, context.get('requestId')));
  app.get('/console/*', (context) => {
    const name = context.req.path.slice('/console/'.length);
    return writeAnswer(answerConsole(name, console), context.get('requestId'));
  });
}

/** Lets pages of these origins call the API and read what it says in headers. Tokens are sent by hand, not by cookies. */
function crossOrigin(origins: readonly string[]) {
  return cors({
    origin: [...origins],
    allowHeaders: [
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'X-Auth-Token',
      'X-Project-Id',
      'X-Sdk-Date',
    ],
    exposeHeaders: [
      'Idempotency-Replayed',
      'Link',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
      'X-Subject-Token',
    ],
    maxAge: 600,
  });
}

/** What the log says of a request. */
interface RequestLine {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly requestId: string;
  readonly ms: number;
}

function logRequest({ logger }: Services, line: RequestLine): void {
  // A token belongs into a header, and some will put it into the path.
  const path = line.path.replaceAll(/\b(sk|platform-v1|x-auth-v1)-\w+/g, '$1-****');
  logger.info({ ...line, path, ms: Math.round(line.ms) }, 'request');
}

function addOperation(app: Hono<Environment>, operation: Operation, options: OperateOptions): void {
  app.on(operation.method, routesOf(operation), async (context) => {
    context.set('operation', operation);
    const request = context.req.raw;
    const incoming: Incoming = {
      request,
      path: context.req.param() as Record<string, string>,
      requestId: context.get('requestId'),
      remoteAddress: context.env.incoming?.socket.remoteAddress ?? '',
      readBody: bodyReader(request),
    };
    return writeAnswer(await operate(operation, incoming, options), incoming.requestId);
  });
}

/** The operations so that a path such as `/usage/apis/export/` comes before one that would take its end for an id. */
function inMatchingOrder(): Operation[] {
  const parametersIn = ({ path }: Operation) => path.split('{').length;
  return Object.values(operations).toSorted(
    (a: Operation, b: Operation) => parametersIn(a) - parametersIn(b),
  );
}

/** The operation's path in Hono's notation, and its twin without the slash at the end. */
export function routesOf(operation: Operation): string[] {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}

function methodsByPath(): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const operation of Object.values(operations)) {
    for (const path of routesOf(operation)) {
      const added = operation.method === 'GET' ? ['GET', 'HEAD'] : [operation.method];
      methods.set(path, [...(methods.get(path) ?? []), ...added]);
    }
  }
  return methods;
}

async function readiness({ database, logger, isEnding }: OperateOptions): Promise<Answer> {
  if (isEnding?.()) return { status: 503, body: { status: 'ending' } };
  try {
    await sql`SELECT 1`.execute(database);
    return { status: 200, body: { status: 'ready' } };
  } catch (error) {
    logger.error({ err: error }, 'The database does not answer.');
    return { status: 503, body: { status: 'not ready' } };
  }
}
