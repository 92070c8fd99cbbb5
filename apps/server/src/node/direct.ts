import { operations, type Operation } from '@quotakit/contract';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type App, routesOf } from '../app.ts';
import { nodeRequest } from './nodeRequest.ts';
import { readNodeBody } from './readNodeBody.ts';
import { writeNodeAnswer } from './writeNodeAnswer.ts';

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
  const answer = await app.answer(operation, {
    request: nodeRequest(incoming, `http://${incoming.headers.host ?? 'localhost'}${incoming.url}`),
    path: {},
    requestId: crypto.randomUUID(),
    remoteAddress: incoming.socket.remoteAddress ?? '',
    readBody: () => (body ??= readNodeBody(incoming)),
  });
  writeNodeAnswer(outgoing, answer);
}
