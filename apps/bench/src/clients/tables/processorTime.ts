import { fork } from 'node:child_process';
import { once } from 'node:events';
import { goal, type Effort, type Row, type Table } from '../../group.ts';
import { median } from '../../load.ts';
import { openAll } from '../bundle.ts';
import { figuresOf } from './ours.ts';

/** Short ones side by side, as what a call costs drifts with what else the machine does. */
const SLICES = 5;

/** What a call over loopback costs the process that makes it. */
export async function processorTime({ rounds, milliseconds }: Effort): Promise<Table> {
  const server = fork(new URL('../server.ts', import.meta.url));
  try {
    const [port] = (await once(server, 'message')) as [number];
    const clients = await openAll(`http://127.0.0.1:${port}`);
    // orval has no base URL, so it cannot be sent to a server of this port.
    const reachable = clients.filter(([name]) => name !== 'orval');
    const took = reachable.map(() => [] as number[]);
    for (let slice = 0; slice < rounds * SLICES; slice++) {
      for (const [place, [, { get }]] of reachable.entries()) {
        took[place]?.push(await processorMicroseconds(() => get('1'), milliseconds / SLICES));
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
