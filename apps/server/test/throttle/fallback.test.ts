import { describe, expect, it } from 'vitest';
import { withFallback } from '../../src/fallbackThrottle.ts';
import { createMemoryThrottle, ThrottleUnavailable, type Throttle } from '../../src/throttle.ts';

const now = new Date('2026-09-01T12:00:00Z');
const rule = { limit: 1, seconds: 60 };
const fail = (error: Error): never => {
  throw error;
};
const broken = (error: Error): Throttle => ({
  take: async () => fail(error),
  count: async () => fail(error),
  forget: async () => fail(error),
});

describe('a throttle with a fallback', () => {
  it('asks the shared one alone where that answers', async () => {
    const local = createMemoryThrottle();
    const throttle = withFallback(createMemoryThrottle(), local);
    await throttle.take('k', rule, now);
    expect([await throttle.count('k', rule, now), await local.count('k', rule, now)]).toEqual([1, 0]);
  });

  it('still counts, and forgets, where the shared one does not answer', async () => {
    const throttle = withFallback(broken(new ThrottleUnavailable('down')), createMemoryThrottle());
    const allowed = async () => (await throttle.take('k', rule, now)).allowed;
    expect([await allowed(), await allowed(), await throttle.count('k', rule, now)]).toEqual([
      true,
      false,
      1,
    ]);
    await throttle.forget('k');
    expect(await allowed()).toBe(true);
  });

  it('hides no other failure', async () => {
    const throttle = withFallback(broken(new Error('a bug')), createMemoryThrottle());
    await expect(throttle.take('k', rule, now)).rejects.toThrow('a bug');
  });
});
