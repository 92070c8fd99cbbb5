/** At most `limit` calls in each window of `seconds`. */
export interface ThrottleRule {
  readonly limit: number;
  readonly seconds: number;
}

/** What a throttle says of one call. */
export interface ThrottleVerdict {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Whole seconds, at least 1, until the window starts anew. */
  readonly resetSeconds: number;
}

/** Counts calls by key in fixed windows. */
export interface Throttle {
  take(key: string, rule: ThrottleRule, now: Date): Promise<ThrottleVerdict>;
  /** Whether the next call would be refused; it is not counted. */
  isExhausted(key: string, rule: ThrottleRule, now: Date): Promise<boolean>;
  /** Counts from the beginning again. */
  forget(key: string): Promise<void>;
}

interface Window {
  readonly endsAt: number;
  count: number;
}

const SWEEP_ABOVE = 10_000;

/** A throttle for one process: a window begins with the first call counted in it. */
export function createMemoryThrottle(): Throttle {
  const windows = new Map<string, Window>();

  function currentWindow(key: string, rule: ThrottleRule, now: number): Window {
    const known = windows.get(key);
    if (known && known.endsAt > now) return known;
    if (windows.size > SWEEP_ABOVE) sweep(windows, now);
    const fresh = { endsAt: now + rule.seconds * 1000, count: 0 };
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
        remaining: rule.limit - window.count,
        resetSeconds: Math.max(1, Math.ceil((window.endsAt - now.getTime()) / 1000)),
      };
    },
    async isExhausted(key, rule, now) {
      const window = windows.get(key);
      return window !== undefined && window.endsAt > now.getTime() && window.count >= rule.limit;
    },
    async forget(key) {
      windows.delete(key);
    },
  };
}

function sweep(windows: Map<string, Window>, now: number): void {
  for (const [key, window] of windows) if (window.endsAt <= now) windows.delete(key);
}
