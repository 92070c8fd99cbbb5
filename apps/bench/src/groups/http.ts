import { goal, type Effort, type Table } from '../group.ts';
import { fire, startContenders, type Fired } from '../http/fire.ts';
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
  const server = await startContenders(store, 2048);
  try {
    const load = { tokens, milliseconds, connections: CONNECTIONS };
    const measured = { empty: [] as Throughput[], charge: [] as Throughput[] };
    for (let round = 0; round < rounds; round++) {
      measured.empty.push(accepted(await fire(server.emptyPort, load)));
      measured.charge.push(accepted(await fire(server.chargePort, load)));
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
    await server.close();
    await store.close();
  }
}

function accepted({ accepted: measured, refused }: Fired): Throughput {
  if (refused > 0) throw new Error(`${refused} requests were refused.`);
  return measured;
}
