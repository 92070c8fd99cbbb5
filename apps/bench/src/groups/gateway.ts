import autocannon from 'autocannon';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'kysely';
import { demoServiceIds } from '@quotakit/server/src/demo/catalogue.ts';
import type { Effort, Table } from '../group.ts';
import { median } from '../load.ts';
import { openStore } from '../store.ts';
import { giveTokens } from '../tokens.ts';

const AT_MOST_MILLISECONDS = 0.5;
const CONNECTIONS = [1, 8];

/** What the gateway adds to a call over a plain reverse proxy of the same upstream. */
export async function gateway({ rounds, milliseconds }: Effort): Promise<Table[]> {
  const store = await openStore(100);
  const tokens = await giveTokens(store);
  const server = fork(new URL('../http/proxies.ts', import.meta.url), [store.url]);
  try {
    const [[upstream, plain, ours]] = (await once(server, 'message')) as [[number, number, number]];
    await sql`UPDATE service SET upstream_url = ${`http://127.0.0.1:${upstream}`}, price_micro = 1000
      WHERE id = ${demoServiceIds.chatgpt}`.execute(store.database);
    await sql`DELETE FROM api`.execute(store.database);
    const tables: Table[] = [];
    for (const connections of CONNECTIONS) {
      const took = { plain: [] as number[], ours: [] as number[] };
      const load = { token: tokens[0]!, milliseconds, connections };
      for (let round = 0; round < rounds; round++) {
        took.plain.push(await medianOf(plain, load));
        took.ours.push(await medianOf(ours, load));
      }
      tables.push(tableOf(connections, median(took.plain), median(took.ours)));
    }
    return tables;
  } finally {
    const exit = once(server, 'exit');
    server.kill();
    await exit;
    await store.close();
  }
}

function tableOf(connections: number, base: number, measured: number): Table {
  const added = measured - base;
  const row = (name: string, time: number) => ({
    name,
    figures: { 'p50 ms': time, 'added ms': time - base },
  });
  return {
    title:
      connections === 1 ? 'Calls through the gateway' : `Calls through the gateway, ${connections} at a time`,
    conditions: `${connections} ${connections === 1 ? 'connection' : 'connections'}, call after call; a small answer; each call held and captured durably on PostgreSQL.`,
    rows: [row('a plain node:http reverse proxy', base), row('the gateway', measured)],
    goals: [
      {
        text: `at most ${AT_MOST_MILLISECONDS} ms added`,
        measured: `${added.toFixed(2)} ms`,
        met: added <= AT_MOST_MILLISECONDS,
      },
    ],
  };
}

/** One credential, calling again and again. */
interface Load {
  readonly token: string;
  readonly milliseconds: number;
  readonly connections: number;
}

/** The median time of a call, in milliseconds, with more digits than the client's own report has. */
async function medianOf(port: number, { token, milliseconds, connections }: Load): Promise<number> {
  const took: number[] = [];
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url: `http://127.0.0.1:${port}/chatgpt/v1/chat`,
        connections,
        duration: Math.max(1, milliseconds / 1000),
        method: 'POST',
        body: '{"model":"small"}',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      },
      (error) => (error ? reject(error) : resolve()),
    );
    instance.on('response', (_client, status, _bytes, time) => {
      if (status !== 200) reject(new Error(`A call was answered with ${status}.`));
      took.push(time);
    });
  });
  return median(took);
}
