import { ApiFailure } from '../errors.ts';

/** Work that no answer waits for. */
export interface Later {
  /** Does it, again where the store is away for a while; `report` hears why it failed for good. */
  run(work: () => Promise<unknown>, report: (error: unknown) => void): void;
  /** Resolves when all of it is done. */
  idle(): Promise<void>;
}

const PAUSES_MILLISECONDS = [200, 1000, 5000, 20_000];

export function createLater(pauses: readonly number[] = PAUSES_MILLISECONDS): Later {
  const running = new Set<Promise<void>>();

  async function tryAll(work: () => Promise<unknown>): Promise<void> {
    for (const milliseconds of pauses) {
      try {
        return void (await work());
      } catch (error) {
        // What was refused once would be refused again.
        if (error instanceof ApiFailure) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
    await work();
  }

  return {
    run(work, report) {
      const run = tryAll(work)
        .catch(report)
        .finally(() => void running.delete(run));
      running.add(run);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
