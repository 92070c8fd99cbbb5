import { createValkeyThrottle } from '@quotakit/server/src/node/valkeyThrottle.ts';
import { createMemoryThrottle, type Throttle } from '@quotakit/server/src/throttle.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { goal, type Effort, type Goal, type Row, type Table } from '../group.ts';
import { medianAndTail } from '../load.ts';
import { startRedis } from '../redis.ts';
import { sideBySide, throughputRow } from '../rounds.ts';
import { quiet } from '../store.ts';

const KEYS = Array.from({ length: 1000 }, (_, place) => `key ${place}`);
const IN_A_ROW = 1000;
const CALLERS = 64;
const LIMIT = 2 ** 31 - 1;

const anyKey = (): string => KEYS[Math.floor(Math.random() * KEYS.length)]!;

/** Deciding whether a call may be made: in process, and in Valkey. */
export async function throttle(effort: Effort): Promise<Table[]> {
  const shared = await inValkey(effort);
  return [await inProcess(effort), ...(shared ? [shared] : []), await addedToACall(effort)];
}

async function inProcess(effort: Effort): Promise<Table> {
  const ours = createMemoryThrottle();
  const rule = { limit: LIMIT, seconds: 60, anchor: new Date(0) };
  const theirs = new RateLimiterMemory({ points: LIMIT, duration: 60 });
  const bare = new Map<string, number>();
  const increment = async (key: string) => void bare.set(key, (bare.get(key) ?? 0) + 1);
  const now = new Date();
  const many = (decide: (key: string) => Promise<unknown>) => async () => {
    for (let call = 0; call < IN_A_ROW; call++) await decide(anyKey());
  };
  const measured = await sideBySide(
    [
      { name: 'map', work: many(increment) },
      { name: 'theirs', work: many((key) => theirs.consume(key)) },
      { name: 'ours', work: many((key) => ours.take(key, rule, now)) },
    ],
    1,
    effort,
  );
  const [map, peer, our] = measured.map((figures) => ({
    ...figures,
    perSecond: figures.perSecond * IN_A_ROW,
  }));
  if (!map || !peer || !our) throw new Error('A contender is missing.');
  const row = (name: string, of: typeof our) => ({
    name,
    figures: { 'decisions per second': of.perSecond, ratio: of.perSecond / our.perSecond },
  });
  return {
    title: 'Limits in process',
    conditions: 'One decision after the other, over 1,000 keys; the ratio is to Quotakit.',
    rows: [
      row('a bare Map increment', map),
      row('rate-limiter-flexible, memory', peer),
      row('Quotakit', our),
    ],
    goals: [
      goal('at least as fast as rate-limiter-flexible', our.perSecond / peer.perSecond, { atLeast: 1 }),
      goal('a bare Map at most 3 times as fast', map.perSecond / our.perSecond, { atMost: 3 }),
    ],
  };
}

async function inValkey(effort: Effort): Promise<Table | undefined> {
  const redis = await startRedis();
  if (!redis) {
    console.warn('Left out: limits in Valkey, which is not installed (apt-get install redis-server).');
    return undefined;
  }
  const ours = createValkeyThrottle({ url: redis.url, decisionMilliseconds: 5000, logger: quiet });
  await ours.ready();
  const rule = { limit: LIMIT, seconds: 3600, anchor: new Date(0) };
  const now = new Date();
  try {
    const [bare, our] = await sideBySide(
      [
        { name: 'INCR', work: () => redis.client.incr(anyKey()) },
        { name: 'Quotakit', work: () => ours.take(anyKey(), rule, now) },
      ],
      CALLERS,
      effort,
    );
    if (!bare || !our) throw new Error('A contender is missing.');
    return {
      title: 'Limits in Valkey',
      conditions: `${CALLERS} callers over 1,000 keys; the same client.`,
      rows: [throughputRow('a bare INCR', bare, bare), throughputRow('Quotakit', our, bare)],
      goals: [goal('at least 0.9 of a bare INCR', our.perSecond / bare.perSecond, { atLeast: 0.9 })],
    };
  } finally {
    await ours.close();
    await redis.close();
  }
}

const GATEWAY_CALLERS = 8;
const PAUSE_MILLISECONDS = 2;

/** What a limit adds to a call through the gateway: the time that the call waits for its decision. */
async function addedToACall(effort: Effort): Promise<Table> {
  const rows: Row[] = [];
  const goals: Goal[] = [];
  const measure = async (name: string, decider: Throttle, atMost: number) => {
    const { p50, p99 } = medianAndTail(await waitsOf(decider, effort));
    rows.push({ name, figures: { 'p50 ms': p50, 'p99 ms': p99 } });
    goals.push({
      text: `${name}: p99 under ${atMost} ms`,
      measured: `${p99.toFixed(2)} ms`,
      met: p99 < atMost,
    });
  };
  await measure('in process', createMemoryThrottle(), 1);
  const redis = await startRedis();
  if (redis) {
    const shared = createValkeyThrottle({ url: redis.url, decisionMilliseconds: 5000, logger: quiet });
    await shared.ready();
    await measure('in Valkey', shared, 2);
    await shared.close();
    await redis.close();
  }
  return {
    title: 'What a limit adds to a call',
    conditions: `The wait for the decision, of ${GATEWAY_CALLERS} callers that pause ${PAUSE_MILLISECONDS} ms between calls.`,
    rows,
    goals,
  };
}

async function waitsOf(decider: Throttle, { rounds, milliseconds }: Effort): Promise<number[]> {
  const rule = { limit: LIMIT, seconds: 3600, anchor: new Date(0) };
  const waits: number[] = [];
  const end = performance.now() + rounds * milliseconds;
  const caller = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      await decider.take(anyKey(), rule, new Date());
      waits.push(performance.now() - began);
      await pause(PAUSE_MILLISECONDS);
    }
  };
  await Promise.all(Array.from({ length: GATEWAY_CALLERS }, caller));
  return waits;
}
