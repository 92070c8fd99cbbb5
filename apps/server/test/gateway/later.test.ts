import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../src/errors.ts';
import { createLater } from '../../src/gateway/later.ts';

/** Work that fails with these errors, one after the other, and then succeeds. */
function failing(...errors: Error[]) {
  const state = { tries: 0 };
  const work = async () => {
    state.tries += 1;
    const error = errors.shift();
    if (error) throw error;
  };
  return { state, work };
}

describe('work that no answer waits for', () => {
  it('is done again where the store was away', async () => {
    const later = createLater([1, 1]);
    const { state, work } = failing(new Error('away'), new Error('away'));
    const reported: unknown[] = [];
    later.run(work, (error) => reported.push(error));
    await later.idle();
    expect([state.tries, reported]).toEqual([3, []]);
  });

  it('is given up after the last try, and says so', async () => {
    const later = createLater([1, 1]);
    const { state, work } = failing(new Error('1'), new Error('2'), new Error('3'), new Error('4'));
    const reported: unknown[] = [];
    later.run(work, (error) => reported.push((error as Error).message));
    await later.idle();
    expect([state.tries, reported]).toEqual([3, ['3']]);
  });

  it('is not done again where it was refused', async () => {
    const later = createLater([1, 1]);
    const refusal = new ApiFailure(409, 'hold_ended', 'The hold was released.');
    const { state, work } = failing(refusal);
    const reported: unknown[] = [];
    later.run(work, (error) => reported.push(error));
    await later.idle();
    expect([state.tries, reported]).toEqual([1, [refusal]]);
  });
});
