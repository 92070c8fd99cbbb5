/** Seconds of each unit. A day has always 86,400: windows are of UTC, without daylight saving. */
export const SECONDS_OF = { SECOND: 1, MINUTE: 60, HOUR: 3600, DAY: 86_400 } as const;

/** Windows of one length that follow each other without a gap, from a moment on. */
export interface Tiling {
  /** When the first window begins, in milliseconds since 1970. */
  readonly anchor: number;
  /** The length of each, at least 1; a day times the greatest 32-bit integer is still exact. */
  readonly seconds: number;
}

/** One window: half open, so that its last millisecond is the one before the next begins. */
export interface Window {
  /** 0 for the first. */
  readonly index: number;
  /** Whole seconds until the next begins, rounded up: at least 1. */
  readonly resetSeconds: number;
}

/** The window that a moment lies in; null before the first begins. */
export function windowAt({ anchor, seconds }: Tiling, now: number): Window | null {
  if (now < anchor) return null;
  // In whole seconds all of it is exact; in milliseconds the longest windows would not be.
  const elapsed = Math.floor((now - anchor) / 1000);
  const index = Math.floor(elapsed / seconds);
  return { index, resetSeconds: (index + 1) * seconds - elapsed };
}
