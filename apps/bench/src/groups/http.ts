import autocannon from 'autocannon';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { goal, type Effort, type Table } from '../group.ts';
import type { Throughput } from '../load.ts';
import { medians, throughputRow } from '../rounds.ts';
import { openStore } from '../store.ts';
import { giveTokens } from '../tokens.ts';

const CONNECTIONS = 256;
const APPLICATIONS = 1000;

/** Charges through the whole server, against an empty route in the same process by the same client. */
export async function http({ rounds, milliseconds }: Effort): Promise<Table[]> {
  const store = await openStore(APPLICATIONS);
  const tokens = await giveTokens(store);
  const server = fork(new URL('../http/contenders.ts', import.meta.url), [store.url], {
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
  try {
    const [[emptyPort, chargePort]] = (await once(server, 'message')) as [[number, number]];
    const measured = { empty: [] as Throughput[], charge: [] as Throughput[] };
    for (let round = 0; round < rounds; round++) {
      measured.empty.push(await fire(emptyPort, tokens, milliseconds));
      measured.charge.push(await fire(chargePort, tokens, milliseconds));
    }
    const empty = medians(measured.empty);
    const charge = medians(measured.charge);
    return [
      {
        title: 'Charges over HTTP',
        conditions: `${CONNECTIONS} connections, autocannon in another process; PostgreSQL, durable, on the same machine.`,
        rows: [
          throughputRow('an empty Hono route', empty, empty),
          throughputRow('createCharge', charge, empty),
        ],
        goals: [goal('at least 0.6 of an empty route', charge.perSecond / empty.perSecond, { atLeast: 0.6 })],
      },
    ];
  } finally {
    const exit = once(server, 'exit');
    server.kill();
    await exit;
    await store.close();
  }
}

async function fire(port: number, tokens: readonly string[], milliseconds: number): Promise<Throughput> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
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
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were refusals, and ${result.errors} requests failed.`);
  }
  const { p50, p99 } = result.latency;
  return { perSecond: result['2xx'] / result.duration, p50, p99 };
}
