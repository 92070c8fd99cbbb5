import type { Services } from '../context.ts';
import { LOCK } from '../identity/lock.ts';

/** Counts the wrong signatures that one address sends for one access key. */
export interface SignatureLock {
  isClosed(): Promise<boolean>;
  noteWrong(): Promise<void>;
  noteRight(): Promise<void>;
}

const OPEN: SignatureLock = {
  isClosed: async () => false,
  noteWrong: async () => undefined,
  noteRight: async () => undefined,
};

/**
 * By address, as access keys are no secret: whoever knows one could otherwise lock its owner out. Where the address is not
 * known nothing is locked: a signature cannot be guessed in any number of tries.
 */
export function signatureLock(
  { guard, clock }: Pick<Services, 'guard' | 'clock'>,
  accessKey: string,
  remoteAddress: string,
): SignatureLock {
  if (remoteAddress === '') return OPEN;
  const key = `signature of ${accessKey} from ${remoteAddress}`;
  let wrong = 0;
  return {
    async isClosed() {
      wrong = await guard.count(key, LOCK, clock.now());
      return wrong >= LOCK.limit;
    },
    async noteWrong() {
      await guard.take(key, LOCK, clock.now());
    },
    async noteRight() {
      if (wrong > 0) await guard.forget(key);
    },
  };
}
