import { goal, type Effort, type Row, type Table } from '../../group.ts';
import { median } from '../../load.ts';
import { openAll } from '../bundle.ts';
import { figuresOf } from './ours.ts';

const IN_A_ROW = 500;
const ANSWER = '{"id":"1","remaining_amount":1}';

/** What a call costs beside the network. */
export async function overhead({ rounds, milliseconds }: Effort): Promise<Table> {
  const { fetch } = globalThis;
  let status = 200;
  // Some clients keep the fetch of the time when they were made.
  globalThis.fetch = async () => answerOf(status);
  const clients = await openAll('http://x.test');
  const took = clients.map(() => ({ get: [] as number[], post: [] as number[] }));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [place, [, { get, post }]] of clients.entries()) {
        status = 200;
        took[place]?.get.push(await microseconds(() => get('1'), milliseconds / 2));
        status = 201;
        took[place]?.post.push(await microseconds(() => post({ amount: 0.5 }), milliseconds / 2));
      }
    }
  } finally {
    globalThis.fetch = fetch;
  }
  const medians = took.map(({ get, post }) => ({ get: median(get), post: median(post) }));
  const raw = medians[0] ?? { get: 1, post: 1 };
  const rows = clients.map(([name], place): Row => {
    const { get, post } = medians[place] ?? raw;
    const ratios = { 'GET / raw': get / raw.get, 'POST / raw': post / raw.post };
    return { name, figures: { 'GET µs': get, 'POST µs': post, ...ratios } };
  });
  const ours = figuresOf(rows);
  return {
    title: 'What a call costs',
    conditions: 'Against a fetch that answers at once, one call after the other, every default on.',
    rows,
    goals: [
      goal('GET at most 1.9 times raw fetch', ours['GET / raw'] ?? Infinity, { atMost: 1.9 }),
      goal('POST at most 2.4 times raw fetch', ours['POST / raw'] ?? Infinity, { atMost: 2.4 }),
    ],
  };
}

const answerOf = (status: number): Response =>
  new Response(ANSWER, { status, headers: { 'content-type': 'application/json' } });

async function microseconds(call: () => Promise<unknown>, milliseconds: number): Promise<number> {
  const began = performance.now();
  let calls = 0;
  do {
    for (let place = 0; place < IN_A_ROW; place++) await call();
    calls += IN_A_ROW;
  } while (performance.now() - began < milliseconds);
  return ((performance.now() - began) / calls) * 1000;
}
