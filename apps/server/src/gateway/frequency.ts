/** How often something happens. */
export interface Frequency {
  /** Notes that it happens once more; says how often it did in this window or in the last, whichever is more. */
  note(): number;
  /** Whether it happened neither in this window nor in the last. */
  isIdle(): boolean;
}

/** Counts in windows of so many milliseconds, by a clock that does not jump. */
export function createFrequency(milliseconds: number): Frequency {
  let window = 0;
  let [count, before] = [0, 0];

  function advance(): void {
    const current = Math.floor(performance.now() / milliseconds);
    if (current === window) return;
    before = current === window + 1 ? count : 0;
    [window, count] = [current, 0];
  }

  return {
    note() {
      advance();
      count += 1;
      return Math.max(count, before);
    },
    isIdle() {
      advance();
      return count + before === 0;
    },
  };
}
