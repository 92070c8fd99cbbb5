import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { RequestListener } from 'node:http';
import type { Direct } from './direct.ts';

/** A `fetch` function that may know the socket. */
export type Fetch = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

/** Serves a `fetch` function over node:http; `direct` comes before it. */
export function fetchListener(fetch: Fetch, direct?: Direct): RequestListener {
  const listener = getRequestListener((request, bindings) => fetch(request, bindings as HttpBindings));
  return (incoming, outgoing) => {
    if (!direct?.(incoming, outgoing)) void listener(incoming, outgoing);
  };
}
