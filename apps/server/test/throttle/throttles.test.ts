import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createValkeyThrottle, type SharedThrottle } from '../../src/node/valkeyThrottle.ts';
import { createMemoryThrottle, type Throttle } from '../../src/throttle.ts';
import { redisProgram, startRedis, startRedisCluster } from '../support/redis.ts';
import { untilUp } from '../support/untilUp.ts';

const hasRedis = redisProgram() !== undefined;
if (!hasRedis)
  console.warn('Skipped: shared windows, as no Redis is installed (apt-get install redis-server).');

const quiet = { error() {}, warn() {}, info() {} };
const BEGAN = Date.parse('2026-09-01T12:00:00Z');
const at = (milliseconds: number) => new Date(BEGAN + milliseconds);
const newKey = () => crypto.randomUUID();

interface Opened {
  readonly throttle: Throttle;
  close(): Promise<void>;
}

const kinds: [string, boolean, () => Promise<Opened>][] = [
  ['in process', true, async () => ({ throttle: createMemoryThrottle(), close: async () => {} })],
  [
    'on one server',
    hasRedis,
    async () => {
      const server = await startRedis();
      return shared(server.url, () => server.stop());
    },
  ],
  [
    'on a cluster of three',
    hasRedis,
    async () => {
      const cluster = await startRedisCluster();
      return shared(cluster.url, cluster.stop);
    },
  ],
];

async function shared(url: string, stop: () => Promise<void>): Promise<Opened> {
  const throttle: SharedThrottle = createValkeyThrottle({ url, decisionMilliseconds: 5000, logger: quiet });
  await untilUp(throttle);
  return {
    throttle,
    async close() {
      await throttle.close();
      await stop();
    },
  };
}

describe.each(kinds.filter(([, isThere]) => isThere))('windows %s', (_kind, _isThere, open) => {
  let opened: Opened;
  let throttle: Throttle;
  beforeAll(async () => {
    opened = await open();
    ({ throttle } = opened);
  });
  afterAll(() => opened.close());

  it('count up to the limit, by key', async () => {
    const key = newKey();
    const rule = { limit: 2, seconds: 60 };
    expect(await throttle.take(key, rule, at(0))).toEqual({ allowed: true, remaining: 1, resetSeconds: 60 });
    expect(await throttle.count(key, rule, at(0))).toBe(1);
    expect(await throttle.take(key, rule, at(0))).toMatchObject({ allowed: true, remaining: 0 });
    expect(await throttle.count(key, rule, at(0))).toBe(2);
    expect(await throttle.take(key, rule, at(0))).toMatchObject({ allowed: false, remaining: 0 });
    expect(await throttle.take(newKey(), rule, at(0))).toMatchObject({ allowed: true });
    await throttle.forget(key);
    expect(await throttle.take(key, rule, at(0))).toMatchObject({ allowed: true, remaining: 1 });
  });

  it('tile time from an anchor, to the millisecond', async () => {
    const key = newKey();
    const rule = { limit: 1, seconds: 10, anchor: at(-3500) };
    const allowed = async (milliseconds: number) =>
      (await throttle.take(key, rule, at(milliseconds))).allowed;
    expect([
      await allowed(0),
      await allowed(6499),
      await allowed(6500),
      await allowed(16_499),
      await allowed(16_500),
    ]).toEqual([true, false, true, false, true]);
    expect(await throttle.take(key, rule, at(26_000))).toEqual({
      allowed: false,
      remaining: 0,
      resetSeconds: 1,
    });
  });

  it('count no call that they refuse', async () => {
    const key = newKey();
    const rule = { limit: 1, seconds: 60, anchor: at(0) };
    for (let call = 0; call < 5; call++) await throttle.take(key, rule, at(0));
    // Another instance would keep nothing of its own: what is stored says one.
    expect(await throttle.take(key, { ...rule, limit: 2 }, at(60_000))).toMatchObject({ remaining: 1 });
  });

  it('hold the greatest limits and lengths', async () => {
    const rule = { limit: 2 ** 31 - 1, seconds: (2 ** 31 - 1) * 86_400, anchor: at(0) };
    expect(await throttle.take(newKey(), rule, at(1000))).toEqual({
      allowed: true,
      remaining: 2 ** 31 - 2,
      resetSeconds: rule.seconds - 1,
    });
  });

  it('let exactly the limit through, however many come at once', async () => {
    const key = newKey();
    const rule = { limit: 100, seconds: 60, anchor: at(0) };
    const verdicts = await Promise.all(Array.from({ length: 400 }, () => throttle.take(key, rule, at(1))));
    expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(100);
  });
});
