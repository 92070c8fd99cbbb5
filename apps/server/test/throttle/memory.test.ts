import { expect, it } from 'vitest';
import { createMemoryThrottle } from '../../src/throttle.ts';

it('counts in fixed windows by key', async () => {
  const throttle = createMemoryThrottle();
  const at = (seconds: number) => new Date(seconds * 1000);
  const rule = { limit: 2, seconds: 10 };
  expect(await throttle.take('a', rule, at(0))).toEqual({ allowed: true, remaining: 1, resetSeconds: 10 });
  expect(await throttle.take('a', rule, at(4))).toEqual({ allowed: true, remaining: 0, resetSeconds: 6 });
  expect(await throttle.take('a', rule, at(9.5))).toEqual({ allowed: false, remaining: 0, resetSeconds: 1 });
  expect((await throttle.take('b', rule, at(9.5))).allowed).toBe(true);
  expect((await throttle.take('a', rule, at(10))).allowed).toBe(true);
});
