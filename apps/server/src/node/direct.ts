import { operations, type Operation } from '@quotakit/contract';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type App, routesOf } from '../app.ts';
import { readNodeBody } from './readNodeBody.ts';

/** Serves a request, or says by false that it is not one of those it serves. */
export type Direct = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/**
 * Serves what spends credits straight from node:http: without a `Request` and a `Response` for each, a server makes
 * more than twice the charges (`pnpm bench http`). Everything else, and a query, is left to the app.
 */
export function serveDirectly(app: App): Direct {
  const routes = new Map<string, Operation>();
  for (const operation of Object.values(operations)) {
    const { family, method, path } = operation;
    if (family !== 'metering' || method !== 'POST' || path.includes('{')) continue;
    for (const route of routesOf(operation)) routes.set(route, operation);
  }
  return (incoming, outgoing) => {
    const operation = incoming.method === 'POST' ? routes.get(incoming.url ?? '') : undefined;
    // What a page sends may need headers of CORS.
    if (!operation || incoming.headers.origin !== undefined) return false;
    serve(app, operation, incoming, outgoing).catch(() => outgoing.destroy());
    return true;
  };
}

async function serve(
  app: App,
  operation: Operation,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  let body: ReturnType<typeof readNodeBody> | undefined;
  const { headersDistinct } = incoming;
  const { status, headers, text } = await app.answer(operation, {
    request: {
      method: operation.method,
      url: `http://${incoming.headers.host ?? 'localhost'}${incoming.url}`,
      headers: {
        get: (name) => headersDistinct[name.toLowerCase()]?.join(', ') ?? null,
        has: (name) => headersDistinct[name.toLowerCase()] !== undefined,
      },
    },
    path: {},
    requestId: crypto.randomUUID(),
    remoteAddress: incoming.socket.remoteAddress ?? '',
    readBody: () => (body ??= readNodeBody(incoming)),
  });
  // A body that is too large to read is too large to skip, too.
  if (status === 413) outgoing.shouldKeepAlive = false;
  outgoing.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text ?? '') });
  outgoing.end(text);
}
