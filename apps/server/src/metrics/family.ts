/** What a metric is, by the names of OpenTelemetry; those of Prometheus follow from them. */
export interface Definition {
  /** Such as `quotakit.holds.expired`. */
  readonly name: string;
  readonly says: string;
  /** Of UCUM: `s`, `By`, or `1` for a count. */
  readonly unit: 's' | 'By' | '1';
  /** The names of its labels. */
  readonly labels: readonly string[];
}

/** One value of a metric, with what it is the value of. */
export interface Sample<Value> {
  /** In the order of the definition's labels. */
  readonly labels: readonly string[];
  readonly value: Value;
}

/** How often values fell into each bucket. */
export interface Distribution {
  /** The last one is for values above all bounds. */
  readonly counts: readonly number[];
  readonly sum: number;
  readonly count: number;
}

/** A metric with all of its values. */
export type Family = Definition &
  (
    | { readonly kind: 'counter' | 'gauge'; samples(): Sample<number>[] }
    | { readonly kind: 'histogram'; readonly bounds: readonly number[]; samples(): Sample<Distribution>[] }
  );
