import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A service for the gateway to call. */
export interface Upstream {
  readonly url: string;
  answer: (request: Request) => Response | Promise<Response>;
  close(): void;
}

/** Starts an upstream on a free port; it answers `ok` until it is told otherwise. */
export async function startUpstream(): Promise<Upstream> {
  const upstream = {
    url: '',
    answer: (_request: Request): Response | Promise<Response> => new Response('ok'),
    close: () => void server.close(),
  };
  const server = serve({
    fetch: (request) => upstream.answer(request),
    hostname: '127.0.0.1',
    port: 0,
  });
  if (!server.listening) await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  upstream.url = `http://127.0.0.1:${port}`;
  return upstream;
}
