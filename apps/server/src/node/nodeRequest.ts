import type { IncomingMessage } from 'node:http';
import type { IncomingRequest } from '../http/incoming.ts';

/** What of a request of node:http decides who sends it and what it asks for. */
export function nodeRequest(incoming: IncomingMessage, url: string): IncomingRequest {
  const { headersDistinct, method = 'GET' } = incoming;
  return {
    method,
    url,
    headers: {
      get: (name) => headersDistinct[name.toLowerCase()]?.join(', ') ?? null,
      has: (name) => headersDistinct[name.toLowerCase()] !== undefined,
    },
  };
}
