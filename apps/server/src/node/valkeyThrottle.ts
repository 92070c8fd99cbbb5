import { Cluster, Redis } from 'iovalkey';
import { freshWindow, ThrottleUnavailable, type Throttle, type ThrottleRule } from '../throttle.ts';
import type { Logger } from '../logger.ts';
import { TAKE, type TakeCommand } from './takeScript.ts';

/** Where the shared windows are. */
export interface ValkeyOptions {
  /** `redis://` or `valkey://` addresses, commas between them: several are nodes of a cluster. May hold a password. */
  readonly url: string;
  /** The most that a decision may take; later it counts as not made. */
  readonly decisionMilliseconds: number;
  readonly logger: Logger;
}

/** A throttle that many processes share. */
export interface SharedThrottle extends Throttle {
  close(): Promise<void>;
}

const MOST_EXHAUSTED = 10_000;
// A window that has a number outlives its end by this, for processes whose clocks are behind.
const SKEW_MILLISECONDS = 10_000;

/** Windows in Valkey or Redis: one script decides each call, and every key expires with its window. */
export function createValkeyThrottle({ url, decisionMilliseconds, logger }: ValkeyOptions): SharedThrottle {
  const client = connect(url) as (Redis | Cluster) & TakeCommand;
  client.on('error', (error: Error) => logger.warn({ err: error }, 'A connection to Valkey broke.'));
  client.defineCommand('quotakitTake', { numberOfKeys: 1, lua: TAKE });
  const inTime = <Value>(answer: Promise<Value>) => within(decisionMilliseconds, answer);
  // Until when a window is used up: it stays so, and need not be asked about.
  const exhausted = new Map<string, number>();

  return {
    async take(key, rule, now) {
      const window = freshWindow(rule, now.getTime());
      const name = keyOf(key, rule, window.index);
      const until = exhausted.get(name) ?? 0;
      if (until > now.getTime()) return verdict(false, rule.limit, rule.limit, until - now.getTime());
      const [allowed, count, left] = await inTime(
        rule.anchor
          ? client.quotakitTake(name, rule.limit, window.milliseconds + SKEW_MILLISECONDS, 0)
          : client.quotakitTake(name, rule.limit, window.milliseconds, 1),
      );
      const milliseconds = left > 0 ? left : window.milliseconds;
      if (allowed === 0) {
        if (exhausted.size >= MOST_EXHAUSTED) exhausted.clear();
        exhausted.set(name, now.getTime() + milliseconds);
      }
      return verdict(allowed === 1, count, rule.limit, milliseconds);
    },
    async count(key, rule, now) {
      const { index } = freshWindow(rule, now.getTime());
      return Number((await inTime(client.get(keyOf(key, rule, index)))) ?? 0);
    },
    async forget(key) {
      exhausted.delete(keyOf(key, { limit: 0, seconds: 0 }, 0));
      await inTime(client.del(keyOf(key, { limit: 0, seconds: 0 }, 0)));
    },
    close: async () => client.disconnect(),
  };
}

function connect(url: string): Redis | Cluster {
  const options = { connectTimeout: 1000, enableOfflineQueue: false, maxRetriesPerRequest: 0 } as const;
  const addresses = url.split(',').map((address) => address.trim().replace(/^valkey(s?):/, 'redis$1:'));
  if (addresses.length > 1) {
    return new Cluster(addresses, {
      enableOfflineQueue: false,
      redisOptions: options,
      clusterRetryStrategy: () => 200,
      slotsRefreshTimeout: 1000,
    });
  }
  return new Redis(addresses[0] ?? '', { ...options, retryStrategy: () => 200 });
}

/** The braces keep all windows of one key on one node of a cluster. */
function keyOf(key: string, { anchor }: ThrottleRule, index: number): string {
  return anchor ? `quotakit:{${key}}:${index}` : `quotakit:{${key}}`;
}

function verdict(allowed: boolean, count: number, limit: number, milliseconds: number) {
  const resetSeconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return { allowed, remaining: Math.max(0, limit - count), resetSeconds };
}

/** The answer, or {@link ThrottleUnavailable} where it takes too long or does not come. */
async function within<Value>(milliseconds: number, answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ThrottleUnavailable('Valkey takes too long.')), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } catch (error) {
    if (error instanceof ThrottleUnavailable) throw error;
    throw new ThrottleUnavailable('Valkey does not answer.', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
