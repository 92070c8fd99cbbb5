import { once } from 'node:events';
import { Cluster, Redis } from 'iovalkey';
import { freshWindow, ThrottleUnavailable, type Throttle, type ThrottleRule } from '../throttle.ts';
import type { Logger } from '../logger.ts';
import { batchTakes, type Taken } from './batchedTakes.ts';
import { createDeadline } from './deadline.ts';
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
  /** Waits for the connection. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

const MOST_EXHAUSTED = 10_000;
const MOST_TOGETHER = 256;
// A window that has a number outlives its end by this, for processes whose clocks are behind.
const SKEW_MILLISECONDS = 10_000;

/** Windows in Valkey or Redis: one script decides the calls of a moment, and every key expires with its window. */
export function createValkeyThrottle({ url, decisionMilliseconds, logger }: ValkeyOptions): SharedThrottle {
  const client = connect(url) as (Redis | Cluster) & TakeCommand;
  client.on('error', (error: Error) => logger.warn({ err: error }, 'A connection to Valkey broke.'));
  client.defineCommand('quotakitTake', { lua: TAKE });
  const deadline = createDeadline(
    decisionMilliseconds,
    () => new ThrottleUnavailable('Valkey takes too long.'),
  );
  const inTime = <Value>(answer: Promise<Value>) =>
    deadline.within(answer).catch((error: unknown) => {
      if (error instanceof ThrottleUnavailable) throw error;
      throw new ThrottleUnavailable('Valkey does not answer.', { cause: error });
    });
  const takeOne = batchTakes(client, client instanceof Cluster ? 1 : MOST_TOGETHER, inTime);
  /** The count, 0 where the call is refused, and how long the window still lasts. */
  async function ask(key: string, { limit, anchor }: ThrottleRule, milliseconds: number): Promise<Taken> {
    if (!anchor) return takeOne({ key, limit, milliseconds, tellLeft: true });
    const lasts = milliseconds + SKEW_MILLISECONDS;
    return [(await takeOne({ key, limit, milliseconds: lasts, tellLeft: false }))[0], milliseconds];
  }

  // Until when a window is used up: it stays so, and need not be asked about.
  const exhausted = new Map<string, number>();

  return {
    async take(key, rule, now) {
      const window = freshWindow(rule, now.getTime());
      const name = keyOf(key, rule, window.index);
      const until = exhausted.get(name) ?? 0;
      if (until > now.getTime()) return verdict(false, rule.limit, rule.limit, until - now.getTime());
      const [count, milliseconds] = await ask(name, rule, window.milliseconds);
      if (count > 0) return verdict(true, count, rule.limit, milliseconds);
      if (exhausted.size >= MOST_EXHAUSTED) exhausted.clear();
      exhausted.set(name, now.getTime() + milliseconds);
      return verdict(false, rule.limit, rule.limit, milliseconds);
    },
    async count(key, rule, now) {
      const { index } = freshWindow(rule, now.getTime());
      return Number((await inTime(client.get(keyOf(key, rule, index)))) ?? 0);
    },
    async forget(key) {
      exhausted.delete(keyOf(key, { limit: 0, seconds: 0 }, 0));
      await inTime(client.del(keyOf(key, { limit: 0, seconds: 0 }, 0)));
    },
    async ready() {
      if (client.status !== 'ready') await once(client, 'ready');
    },
    async close() {
      deadline.close();
      client.disconnect();
    },
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
