import type { Definition, Family, Sample } from './family.ts';

/** Says how much there is of something. */
export type Gauge = Family & {
  readonly kind: 'gauge';
  set(labels: readonly string[], value: number): void;
};

/** It has no value until it is set. */
export function createGauge(definition: Definition): Gauge {
  const samples = new Map<string, Sample<number>>();
  return {
    ...definition,
    kind: 'gauge',
    set: (labels, value) => void samples.set(labels.join('\n'), { labels, value }),
    samples: () => [...samples.values()],
  };
}
