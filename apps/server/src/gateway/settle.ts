import type { Services } from '../context.ts';
import { captureHold, releaseHold, type Hold } from '../metering/hold.ts';

/** Ends a hold, once: by charging it, or by giving it back. */
export interface Settlement {
  capture(): Promise<void>;
  release(): Promise<void>;
}

/** The settlement of one hold. A failed release is logged only: the hold then ends by its expiry. */
export function settleWith({ database, clock, logger }: Services, hold: Hold): Settlement {
  return {
    capture: () => captureHold(database, hold, clock.now()),
    async release() {
      try {
        await releaseHold(database, hold, clock.now());
      } catch (error) {
        logger.error({ requestId: hold.trace_id, err: error }, 'A hold could not be released.');
      }
    },
  };
}
