import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFrequency } from '../../src/gateway/frequency.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

it('counts what happens in a window, and remembers the last', () => {
  vi.advanceTimersByTime(1000 - (performance.now() % 1000));
  const frequency = createFrequency(1000);
  expect([frequency.note(), frequency.note(), frequency.note()]).toEqual([1, 2, 3]);
  vi.advanceTimersByTime(1000);
  expect([frequency.note(), frequency.isIdle()]).toEqual([3, false]);
  vi.advanceTimersByTime(1000);
  expect(frequency.note()).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(frequency.isIdle()).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(frequency.isIdle()).toBe(true);
  expect(frequency.note()).toBe(1);
});
