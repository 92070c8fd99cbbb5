/** What a load reached. */
export interface Throughput {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Runs `work` over and over from this many callers at a time. */
export async function load(
  work: () => Promise<unknown>,
  callers: number,
  milliseconds: number,
): Promise<Throughput> {
  const took: number[] = [];
  const began = performance.now();
  const end = began + milliseconds;
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      await work();
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return { perSecond: (took.length / (performance.now() - began)) * 1000, ...medianAndTail(took) };
}

/** The median and the 99th percentile. */
export function medianAndTail(values: readonly number[]): { p50: number; p99: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
