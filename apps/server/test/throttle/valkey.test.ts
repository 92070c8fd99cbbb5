import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createValkeyThrottle, type SharedThrottle } from '../../src/node/valkeyThrottle.ts';
import { ThrottleUnavailable } from '../../src/throttle.ts';
import { bind, createLimitedPayer, createQuota } from '../support/limitedPayer.ts';
import { redisProgram, startRedis, type RedisServer } from '../support/redis.ts';
import { startTestServer } from '../support/server.ts';
import { untilUp } from '../support/untilUp.ts';

const quiet = { error() {}, warn() {}, info() {} };
const now = new Date('2026-09-01T12:00:00Z');

describe.skipIf(redisProgram() === undefined)('windows in Valkey', () => {
  let redis: RedisServer;
  let throttle: SharedThrottle;
  beforeAll(async () => {
    redis = await startRedis();
    throttle = createValkeyThrottle({ url: redis.url, decisionMilliseconds: 2000, logger: quiet });
    await untilUp(throttle);
  });
  afterAll(async () => {
    await throttle.close();
    await redis.stop();
  });

  it('leave nothing behind', async () => {
    await redis.command('FLUSHALL');
    for (const anchor of [undefined, now]) {
      const rule = { limit: 2, seconds: 1, ...(anchor && { anchor }) };
      await Promise.all(Array.from({ length: 5 }, () => throttle.take(crypto.randomUUID(), rule, now)));
    }
    const keys = (await redis.command('KEYS', '*')) as string[];
    const left = await Promise.all(keys.map((key) => redis.command('PTTL', key)));
    // Ten seconds more than their second, for clocks that are behind.
    expect(left.map((milliseconds) => Number(milliseconds) > 0 && Number(milliseconds) <= 11_000)).toEqual(
      Array.from({ length: 10 }, () => true),
    );
  });

  it('are decided in bounded time, and recover by themselves', async () => {
    const take = () => throttle.take('k', { limit: 10, seconds: 60 }, now);
    redis.pause();
    const began = performance.now();
    await expect(take()).rejects.toThrow(ThrottleUnavailable);
    // The bound here is 2 s; what a busy machine adds is not what is tested.
    expect(performance.now() - began).toBeLessThan(5000);
    redis.resume();
    await untilUp(throttle);
    await redis.kill();
    await expect(take()).rejects.toThrow(ThrottleUnavailable);
    await redis.restart();
    await untilUp(throttle);
  });

  it.each([
    ['fail-open', 201],
    ['fail-closed', 503],
  ] as const)('that cannot be asked: a service that is %s answers %d', async (policy, expected) => {
    const server = await startTestServer({ throttle });
    await server.database.updateTable('service').set({ throttle_failure: policy }).execute();
    const payer = await createLimitedPayer(server);
    await bind(payer, await createQuota(payer.instance));
    const charge = () => server.call('POST /api/v1/charges/', { token: payer.token, body: { amount: 1 } });
    const allowed = await charge();
    expect([allowed.status, allowed.headers.has('ratelimit')]).toEqual([201, true]);
    redis.pause();
    const { status, headers } = await charge();
    redis.resume();
    expect([status, headers.has('ratelimit'), headers.get('retry-after')]).toEqual([
      expected,
      false,
      expected === 503 ? '1' : null,
    ]);
    const { text } = await server.call('GET /metrics');
    expect(text).toContain(`quotakit_throttle_fallbacks_total{policy="${policy}"} 1`);
    await untilUp(throttle);
    expect((await charge()).status).toBe(201);
    await server.close();
  });
});
