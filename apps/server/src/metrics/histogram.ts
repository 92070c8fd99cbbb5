import type { Definition, Distribution, Family, Sample } from './family.ts';

/** Tells how values are spread. */
export type Histogram = Family & {
  readonly kind: 'histogram';
  record(labels: readonly string[], value: number): void;
};

interface Recorded extends Distribution {
  readonly counts: number[];
  sum: number;
  count: number;
}

/** A value falls into the first bucket whose bound it does not exceed. */
export function createHistogram(definition: Definition, bounds: readonly number[]): Histogram {
  const samples = new Map<string, Sample<Recorded>>();
  return {
    ...definition,
    kind: 'histogram',
    bounds,
    record(labels, value) {
      const key = labels.join('\n');
      let sample = samples.get(key);
      if (!sample) {
        sample = {
          labels,
          value: { counts: Array.from({ length: bounds.length + 1 }, () => 0), sum: 0, count: 0 },
        };
        samples.set(key, sample);
      }
      const recorded = sample.value;
      const bucket = bounds.findIndex((bound) => value <= bound);
      const index = bucket === -1 ? bounds.length : bucket;
      recorded.counts[index] = (recorded.counts[index] ?? 0) + 1;
      recorded.sum += value;
      recorded.count += 1;
    },
    samples: () => [...samples.values()],
  };
}
