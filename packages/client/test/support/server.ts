import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it came over the wire. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** An answer to send; or a function that does with the response as it likes. */
export type Reply =
  | { status: number; body?: unknown; text?: string; headers?: Record<string, string> }
  | ((response: ServerResponse) => void);

/** A real server on a free port that gives the replies in turn, the last one for ever, and keeps what it received. */
export async function startServer(...replies: Reply[]): Promise<{ baseUrl: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const reply = replies[Math.min(received.length, replies.length - 1)];
    received.push({
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    });
    if (typeof reply === 'function') return reply(response);
    send(response, reply ?? { status: 500 });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

function send(response: ServerResponse, reply: Exclude<Reply, (response: ServerResponse) => void>): void {
  const { status, body, text = body === undefined ? '' : JSON.stringify(body), headers } = reply;
  const type = { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, 'x-request-id': 'request-1', ...headers }).end(text);
}
