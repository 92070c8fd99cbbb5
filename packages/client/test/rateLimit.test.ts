import { describe, expect, test } from 'vitest';
import { readRateLimit } from '../src/rateLimit.ts';

const read = (limit: string, policy?: string) =>
  readRateLimit(
    new Headers({ ratelimit: limit, ...(policy !== undefined && { 'ratelimit-policy': policy }) }),
  );

describe('readRateLimit', () => {
  test('reads what is left, and of what', () => {
    expect(read('"client-quota";r=9;t=30', '"client-quota";q=10;w=60')).toEqual({
      policy: 'client-quota',
      limit: 10,
      remaining: 9,
      resetAfter: 30_000,
    });
  });

  test('does without the policy', () => {
    expect(read('"default";r=0;t=1')).toEqual({
      policy: 'default',
      limit: undefined,
      remaining: 0,
      resetAfter: 1000,
    });
  });

  test.each(['', 'x', '"a"', '"a";r=;t=1', 'limit=100, remaining=50'])('finds nothing in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('finds nothing where there is nothing', () => {
    expect(readRateLimit(new Headers())).toBeUndefined();
  });
});
