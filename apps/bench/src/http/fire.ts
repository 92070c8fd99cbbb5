import autocannon from 'autocannon';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { medianAndTail, type Throughput } from '../load.ts';
import type { Store } from '../store.ts';

/** The contenders of the HTTP benches, in a process of their own. */
export interface Contenders {
  readonly emptyPort: number;
  readonly chargePort: number;
  /** Bytes that the process has in memory. */
  memory(): Promise<NodeJS.MemoryUsage>;
  close(): Promise<void>;
}

/** Starts the contenders; the server has at most so many charges in hand. */
export async function startContenders({ url }: Store, mostInHand: number): Promise<Contenders> {
  const program = new URL('contenders.ts', import.meta.url);
  const child = fork(program, [url, String(mostInHand)], { stdio: ['ignore', 'inherit', 'ignore', 'ipc'] });
  const [[emptyPort, chargePort]] = (await once(child, 'message')) as [[number, number]];
  return {
    emptyPort,
    chargePort,
    async memory() {
      child.send('memory');
      const [usage] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
      return usage;
    },
    async close() {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

/** What is sent, by how many at a time, for how long. */
export interface Fire {
  readonly tokens: readonly string[];
  readonly connections: number;
  readonly milliseconds: number;
}

/** What became of it. */
export interface Fired {
  /** Of the requests that were answered with 2xx. */
  readonly accepted: Throughput;
  /** How many were answered with 503. */
  readonly refused: number;
}

/** Charges over HTTP, over and over. Any answer but 2xx and 503 is an error. */
export async function fire(port: number, { tokens, connections, milliseconds }: Fire): Promise<Fired> {
  const took: number[] = [];
  let refused = 0;
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url: `http://127.0.0.1:${port}`,
        connections,
        duration: Math.max(1, milliseconds / 1000),
        requests: [
          {
            method: 'POST',
            path: '/api/v1/charges/',
            body: '{"amount":0.55}',
            setupRequest: (request) => ({
              ...request,
              headers: {
                authorization: `Bearer ${tokens[Math.floor(Math.random() * tokens.length)]}`,
                'content-type': 'application/json',
              },
            }),
          },
        ],
      },
      (error, result) => {
        if (error || result.errors > 0) reject(error ?? new Error(`${result.errors} requests failed.`));
        else resolve();
      },
    );
    instance.on('response', (_client, status, _bytes, time) => {
      if (status < 300) took.push(time);
      else if (status === 503) refused += 1;
      else reject(new Error(`A charge was answered with ${status}.`));
    });
  });
  const seconds = (performance.now() - began) / 1000;
  return { accepted: { perSecond: took.length / seconds, ...medianAndTail(took) }, refused };
}
