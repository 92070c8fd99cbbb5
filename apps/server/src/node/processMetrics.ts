import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Definition, Family } from '../metrics/family.ts';

/** What Node tells of its process. */
export function processMetrics(): Family[] {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  return [
    metric('gauge', definition('process.memory.usage', 'By', 'Memory that the process holds.'), () =>
      process.memoryUsage.rss(),
    ),
    metric(
      'counter',
      definition('process.cpu.time', 's', 'Processor time that the process has used.'),
      () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1e6;
      },
    ),
    metric('gauge', definition('process.uptime', 's', 'How long the process has run.'), () =>
      process.uptime(),
    ),
    metric(
      'gauge',
      definition(
        'nodejs.eventloop.delay.p99',
        's',
        'How late events are handled, for 99 of 100, since last asked.',
      ),
      () => {
        const seconds = delay.percentile(99) / 1e9;
        delay.reset();
        return seconds;
      },
    ),
  ];
}

function definition(name: string, unit: Definition['unit'], says: string): Definition {
  return { name, unit, says, labels: [] };
}

function metric(kind: 'counter' | 'gauge', of: Definition, read: () => number): Family {
  return { ...of, kind, samples: () => [{ labels: [], value: read() }] };
}
