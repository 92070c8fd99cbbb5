import type { Services } from '../context.ts';
import { ThrottleUnavailable } from '../throttle.ts';

const LOCK = { limit: 5, seconds: 300 };

/** Counts the wrong signatures that one address sends for one access key. */
export interface SignatureLock {
  isClosed(): Promise<boolean>;
  noteWrong(): Promise<void>;
  noteRight(): Promise<void>;
}

/**
 * By address, as access keys are no secret: whoever knows one could otherwise lock its owner out. Where the address is not
 * known, or the count cannot be had, nothing is locked: a signature cannot be guessed in any number of tries.
 */
export function signatureLock(
  { throttle, clock }: Pick<Services, 'throttle' | 'clock'>,
  accessKey: string,
  remoteAddress: string,
): SignatureLock {
  const key = `signature of ${accessKey} from ${remoteAddress}`;
  let wrong = 0;
  const attempt = async (ask: () => Promise<unknown>): Promise<void> => {
    if (remoteAddress === '') return;
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof ThrottleUnavailable)) throw error;
    }
  };
  return {
    async isClosed() {
      await attempt(async () => void (wrong = await throttle.count(key, LOCK, clock.now())));
      return wrong >= LOCK.limit;
    },
    noteWrong: () => attempt(() => throttle.take(key, LOCK, clock.now())),
    async noteRight() {
      if (wrong > 0) await attempt(() => throttle.forget(key));
    },
  };
}
