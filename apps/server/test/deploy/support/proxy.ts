import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server behind the proxy. */
export interface Backend {
  readonly api: string;
  /** Where it takes the requests that the proxy passes on. */
  readonly target: string;
}

/** A balancer of the plainest kind: it asks who is ready, and sends no request twice. */
export interface Proxy {
  readonly url: string;
  /** Waits until the proxy knows whether a backend is ready. */
  knows(backend: Backend, isReady: boolean): Promise<void>;
  close(): Promise<void>;
}

const ASK_MILLISECONDS = 50;

export async function startProxy(backends: readonly Backend[]): Promise<Proxy> {
  const agent = new Agent({ keepAlive: true });
  const ready = new Map<Backend, boolean>();
  const ask = async (): Promise<void> => {
    await Promise.all(backends.map(async (backend) => ready.set(backend, await isReady(backend))));
    // Not before the answers are there: an old one must not come after a new one.
    asking = setTimeout(() => void ask(), ASK_MILLISECONDS);
  };
  let asking: NodeJS.Timeout | undefined;
  await ask();
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const choice = backends.filter((backend) => ready.get(backend));
    const backend = choice[turn++ % choice.length];
    if (backend) pass(backend, agent, incoming, outgoing);
    else outgoing.writeHead(503).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async knows(backend, wanted) {
      while (ready.get(backend) !== wanted) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async close() {
      clearTimeout(asking);
      agent.destroy();
      server.closeAllConnections();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

async function isReady({ api }: Backend): Promise<boolean> {
  try {
    return (await fetch(`${api}/readyz`)).ok;
  } catch {
    return false;
  }
}

function pass({ target }: Backend, agent: Agent, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers } = incoming;
  const sent = request(new URL(incoming.url ?? '/', target), { method, headers, agent }, (answer) => {
    const { connection: _hop, ...rest } = answer.headers;
    outgoing.writeHead(answer.statusCode ?? 502, rest);
    answer.pipe(outgoing);
  });
  sent.on('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
  incoming.pipe(sent);
}
