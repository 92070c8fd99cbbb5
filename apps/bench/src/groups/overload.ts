import type { Effort, Table } from '../group.ts';
import { goal } from '../group.ts';
import { startContenders, type Fired } from '../http/fire.ts';
import { fireWithPatience } from '../http/patientCallers.ts';
import { median } from '../load.ts';
import { openStore } from '../store.ts';
import { giveTokens } from '../tokens.ts';

const IN_HAND = 256;
const CALLERS = 200;
const APPLICATIONS = 1000;

/** What is taken on stays quick when ten times as many callers come, and again when they have gone. */
export async function overload({ rounds, milliseconds }: Effort): Promise<Table[]> {
  const store = await openStore(APPLICATIONS);
  const tokens = await giveTokens(store);
  const server = await startContenders(store, IN_HAND);
  const callers = { before: CALLERS, beyond: CALLERS * 10, after: CALLERS };
  const measured: Record<keyof typeof callers, Fired[]> = { before: [], beyond: [], after: [] };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const phase of ['before', 'beyond', 'after'] as const) {
        const load = { tokens, milliseconds, connections: callers[phase] };
        measured[phase].push(await fireWithPatience(server.chargePort, load));
      }
    }
  } finally {
    await server.close();
    await store.close();
  }
  const of = (phase: keyof typeof callers) => {
    const all = measured[phase];
    const seconds = milliseconds / 1000;
    return {
      perSecond: median(all.map(({ accepted }) => accepted.perSecond)),
      p99: median(all.map(({ accepted }) => accepted.p99)),
      refused: median(all.map(({ refused }) => refused / seconds)),
    };
  };
  const row = (name: string, phase: keyof typeof callers) => ({
    name,
    figures: {
      'charged per second': of(phase).perSecond,
      'p99 ms of the charged': of(phase).p99,
      'refused per second': of(phase).refused,
    },
  });
  return [
    {
      title: 'Beyond capacity',
      conditions: `At most ${IN_HAND} charges in hand (QUOTAKIT_MAX_IN_HAND); what is refused is sent again after the second that Retry-After names.`,
      rows: [
        row(`${callers.before} callers`, 'before'),
        row(`${callers.beyond} callers`, 'beyond'),
        row(`${callers.after} callers afterwards`, 'after'),
      ],
      goals: [
        goal('p99 of what is charged at most 4 times that before', of('beyond').p99 / of('before').p99, {
          atMost: 4,
        }),
        goal(
          'afterwards at least 0.9 of the throughput before',
          of('after').perSecond / of('before').perSecond,
          {
            atLeast: 0.9,
          },
        ),
      ],
    },
  ];
}
