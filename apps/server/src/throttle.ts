import { windowAt } from '@quotakit/engine';

/** At most `limit` calls in each window of `seconds`. */
export interface ThrottleRule {
  readonly limit: number;
  readonly seconds: number;
  /** When the first of the windows that follow each other begins; left out, one begins with the first call in it. */
  readonly anchor?: Date;
}

/** What a throttle says of one call. */
export interface ThrottleVerdict {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Whole seconds, at least 1, until the window starts anew. */
  readonly resetSeconds: number;
}

/** Counts calls by key in fixed windows. A call that is not allowed is not counted. */
export interface Throttle {
  /** Throws {@link ThrottleUnavailable} where no decision can be had in time. `now` is not before the anchor. */
  take(key: string, rule: ThrottleRule, now: Date): Promise<ThrottleVerdict>;
  /** How many calls are counted in the window. */
  count(key: string, rule: ThrottleRule, now: Date): Promise<number>;
  /** Counts from the beginning again. */
  forget(key: string): Promise<void>;
}

/** What shared windows are kept in does not answer. */
export class ThrottleUnavailable extends Error {
  override readonly name = 'ThrottleUnavailable';
}

/** The window that a call falls in, where it would be the first of it. */
export function freshWindow(
  { seconds, anchor }: ThrottleRule,
  now: number,
): { index: number; milliseconds: number } {
  if (!anchor) return { index: 0, milliseconds: seconds * 1000 };
  const window = windowAt({ anchor: anchor.getTime(), seconds }, now);
  if (!window) throw new Error('The windows of this rule have not begun.');
  // The anchor may lie within a second.
  const into = (now - anchor.getTime()) % 1000;
  return { index: window.index, milliseconds: window.resetSeconds * 1000 - into };
}

interface Counted {
  readonly endsAt: number;
  count: number;
}

const SWEEP_ABOVE = 10_000;

/** A throttle for one process. */
export function createMemoryThrottle(): Throttle {
  const windows = new Map<string, Counted>();

  function currentWindow(key: string, rule: ThrottleRule, now: number): Counted {
    const known = windows.get(key);
    if (known && known.endsAt > now) return known;
    if (windows.size > SWEEP_ABOVE) sweep(windows, now);
    const fresh = { endsAt: now + freshWindow(rule, now).milliseconds, count: 0 };
    windows.set(key, fresh);
    return fresh;
  }

  return {
    async take(key, rule, now) {
      const window = currentWindow(key, rule, now.getTime());
      const allowed = window.count < rule.limit;
      if (allowed) window.count += 1;
      return {
        allowed,
        remaining: Math.max(0, rule.limit - window.count),
        resetSeconds: Math.max(1, Math.ceil((window.endsAt - now.getTime()) / 1000)),
      };
    },
    async count(key, _rule, now) {
      const window = windows.get(key);
      return window !== undefined && window.endsAt > now.getTime() ? window.count : 0;
    },
    async forget(key) {
      windows.delete(key);
    },
  };
}

function sweep(windows: Map<string, Counted>, now: number): void {
  for (const [key, window] of windows) if (window.endsAt <= now) windows.delete(key);
}
