import type { Throttle } from '../../src/throttle.ts';

/** Waits until a throttle can decide. */
export async function untilUp(throttle: Throttle): Promise<void> {
  for (const end = Date.now() + 120_000; ;) {
    try {
      await throttle.take(crypto.randomUUID(), { limit: 1, seconds: 1 }, new Date());
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
