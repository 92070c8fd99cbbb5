import { fork } from 'node:child_process';
import { once } from 'node:events';
import { runnable, sizeOf, type Runnable } from '../clients/bundle.ts';
import { CLIENTS, OURS, RAW } from '../clients/contenders.ts';
import { generatePeers } from '../clients/generate.ts';
import { goal, type Effort, type Goal, type Row, type Table } from '../group.ts';
import { refusals } from '../clients/mistakes/compile.ts';
import { SPELLINGS } from '../clients/mistakes/spellings.ts';
import { median } from '../load.ts';

const ONE_BYTES = 4700;
const TEN_BYTES = 5100;
const FURTHER_BYTES = 60;
const IN_A_ROW = 500;
const ANSWER = '{"id":"1","remaining_amount":1}';

/** What the client weighs and costs, beside raw fetch and generated clients of the same contract. */
export async function client(effort: Effort): Promise<Table[]> {
  await generatePeers();
  return [await sizes(), await mistakes(), await overhead(effort), await processorTime(effort)];
}

async function sizes(): Promise<Table> {
  const rows: Row[] = [];
  for (const source of CLIENTS) {
    const [one, ten] = [await sizeOf(source, 1), await sizeOf(source, 10)];
    rows.push({
      name: source.name,
      figures: { '1 operation': one, '10 operations': ten, 'each further': (ten - one) / 9 },
    });
  }
  const ours = figuresOf(rows);
  const bytes = (text: string, measured: number, most: number) => ({
    text: `${text}: at most ${most} B`,
    measured: `${Math.round(measured)} B`,
    met: measured <= most,
  });
  return {
    title: 'What a client weighs',
    conditions: 'Bytes of what esbuild bundles and minifies for browsers, after gzip.',
    rows,
    goals: [
      bytes('one operation', ours['1 operation'] ?? Infinity, ONE_BYTES),
      bytes('ten operations', ours['10 operations'] ?? Infinity, TEN_BYTES),
      bytes('each further operation', ours['each further'] ?? Infinity, FURTHER_BYTES),
    ],
  };
}

async function mistakes(): Promise<Table> {
  const rows: Row[] = [];
  for (const spelling of SPELLINGS) {
    const { wrong, right } = await refusals(spelling);
    const refused = wrong.filter(Boolean).length;
    const taken = right.filter((isRefused) => !isRefused).length;
    rows.push({
      name: spelling.name,
      figures: {
        'wrong calls refused': refused,
        'wrong calls': wrong.length,
        'right calls taken': taken,
        'right calls': right.length,
      },
    });
  }
  const ours = rows.find(({ name }) => name === OURS)?.figures ?? {};
  const all = (kind: string, done: string): Goal => ({
    text: `every ${kind} call ${done}`,
    measured: `${ours[`${kind} calls ${done}`]} of ${ours[`${kind} calls`]}`,
    met: ours[`${kind} calls ${done}`] === ours[`${kind} calls`],
  });
  return {
    title: 'What the compiler catches',
    conditions: 'The same mistakes and the same right calls, as each client writes them, by TypeScript 5.9.',
    rows,
    goals: [all('wrong', 'refused'), all('right', 'taken')],
  };
}

async function overhead({ rounds, milliseconds }: Effort): Promise<Table> {
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

async function processorTime({ rounds, milliseconds }: Effort): Promise<Table> {
  const server = fork(new URL('../clients/server.ts', import.meta.url));
  try {
    const [port] = (await once(server, 'message')) as [number];
    const clients = await openAll(`http://127.0.0.1:${port}`);
    // orval has no base URL, so it cannot be sent to a server of this port.
    const reachable = clients.filter(([name]) => name !== 'orval');
    const took = reachable.map(() => [] as number[]);
    for (let round = 0; round < rounds; round++) {
      for (const [place, [, { get }]] of reachable.entries()) {
        took[place]?.push(await processorMicroseconds(() => get('1'), milliseconds));
      }
    }
    const raw = median(took[0] ?? [1]);
    const rows = reachable.map(([name], place): Row => {
      const measured = median(took[place] ?? []);
      return { name, figures: { 'CPU µs per call': measured, ratio: measured / raw } };
    });
    return {
      title: 'Processor time of a call over loopback',
      conditions: 'GET, 16 in flight, the time of the caller’s process only.',
      rows,
      goals: [goal('at most 1.15 times raw fetch', figuresOf(rows)['ratio'] ?? Infinity, { atMost: 1.15 })],
    };
  } finally {
    const exit = once(server, 'exit');
    server.kill();
    await exit;
  }
}

const openAll = (baseUrl: string): Promise<[string, Runnable][]> =>
  Promise.all(
    CLIENTS.map(async (source) => [source.name, await runnable(source, baseUrl)] as [string, Runnable]),
  );

function figuresOf(rows: readonly Row[]): Row['figures'] {
  if (rows[0]?.name !== RAW) throw new Error('The first row is that of raw fetch.');
  return rows.find(({ name }) => name === OURS)?.figures ?? {};
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

async function processorMicroseconds(call: () => Promise<unknown>, milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  const began = process.cpuUsage();
  let calls = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      await call();
      calls++;
    }
  };
  await Promise.all(Array.from({ length: 16 }, caller));
  const { user, system } = process.cpuUsage(began);
  return (user + system) / calls;
}
