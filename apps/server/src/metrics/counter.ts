import type { Definition, Family, Sample } from './family.ts';

/** Counts what happens. */
export type Counter = Family & {
  readonly kind: 'counter';
  /** Counts one more, or `by` more, of these labels. */
  add(labels: readonly string[], by?: number): void;
};

/** `known` labels are there from the start, so that a rate has something to begin with. */
export function createCounter(definition: Definition, known: readonly (readonly string[])[] = []): Counter {
  const samples = new Map<string, { labels: readonly string[]; value: number }>();
  const add = (labels: readonly string[], by = 1): void => {
    const key = labels.join('\n');
    const sample = samples.get(key);
    if (sample) sample.value += by;
    else samples.set(key, { labels, value: by });
  };
  for (const labels of known) add(labels, 0);
  return { ...definition, kind: 'counter', add, samples: (): Sample<number>[] => [...samples.values()] };
}
