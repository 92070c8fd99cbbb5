import type { ReceivedResponse, SentRequest } from '../server/messages.ts';
import { ask } from './pageServer.ts';

/** What previews of requests to the server in the page show as its address: where `npm start` serves the same. */
export const PAGE_SERVER = 'http://127.0.0.1:4000';

/** Sends a request to the server in the page, or over the network where a base URL of another is given. */
export function send(request: SentRequest, inPage: boolean): Promise<ReceivedResponse> {
  return inPage ? ask('request', request) : sendOut(request);
}

async function sendOut({ method, url, headers, body }: SentRequest): Promise<ReceivedResponse> {
  const began = performance.now();
  const response = await fetch(url, {
    method,
    headers,
    credentials: 'omit',
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - began;
  return { status: response.status, headers: Object.fromEntries(response.headers), text, milliseconds };
}
