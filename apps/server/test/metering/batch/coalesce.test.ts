import { describe, expect, it } from 'vitest';
import { coalesce, type Settled } from '../../../src/metering/batch/coalesce.ts';

/** A `run` that notes its batches and waits until it is let go. */
function recorder() {
  const batches: (readonly number[])[] = [];
  const gates: (() => void)[] = [];
  const run = async (items: readonly number[]): Promise<Settled<number>[]> => {
    batches.push(items);
    await new Promise<void>((resolve) => gates.push(resolve));
    return items.map((item) =>
      item < 0 ? { ok: false, error: `no ${item}` } : { ok: true, value: item * 2 },
    );
  };
  return {
    batches,
    run,
    next: async () => (await expect.poll(() => gates.length).toBeGreaterThan(0), gates.shift()!()),
  };
}

describe('coalesce', () => {
  it('runs the first item at once, and those that come meanwhile together', async () => {
    const { batches, run, next } = recorder();
    const submit = coalesce(run, 10);
    const results = [submit(1), submit(2), submit(3)];
    expect(batches).toEqual([[1]]);
    await next();
    await next();
    expect(await Promise.all(results)).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1], [2, 3]]);
  });

  it('keeps to the most items of a batch, in the order they came', async () => {
    const { batches, run, next } = recorder();
    const submit = coalesce(run, 2);
    const results = [1, 2, 3, 4].map(submit);
    for (let batch = 0; batch < 3; batch++) await next();
    await Promise.all(results);
    expect(batches).toEqual([[1], [2, 3], [4]]);
  });

  it('fails one item and not the others, or all where the batch fails', async () => {
    const { run, next } = recorder();
    const submit = coalesce(run, 10);
    const results = Promise.allSettled([submit(1), submit(-2), submit(3)]);
    await next();
    await next();
    expect(await results).toMatchObject([{ value: 2 }, { reason: 'no -2' }, { value: 6 }]);

    const broken = coalesce<number, number>(() => Promise.reject(new Error('gone')), 10);
    const outcomes = await Promise.allSettled([broken(1), broken(2)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('goes on after a batch that failed', async () => {
    let fail = true;
    const submit = coalesce<number, number>(async (items) => {
      if (fail) throw new Error('gone');
      return items.map((value) => ({ ok: true, value }));
    }, 10);
    await expect(submit(1)).rejects.toThrow('gone');
    fail = false;
    expect(await submit(2)).toBe(2);
  });
});
