import type { Entry } from '@quotakit/api-diff';

/** What a reader is told of one change. */
export type HistoryEntry = Pick<
  Entry,
  | 'level'
  | 'rule'
  | 'operations'
  | 'location'
  | 'before'
  | 'after'
  | 'reason'
  | 'migrate'
  | 'counterExample'
  | 'validIn'
  | 'error'
>;

/** What a version changed. */
export interface Release {
  readonly version: string;
  /** The day on which it was recorded. */
  readonly date: string;
  /** All operations that it has, such as `GET /pets`. */
  readonly operations: readonly string[];
  /** None in the first. */
  readonly entries: readonly HistoryEntry[];
}

/** Every release, the newest first, and what has changed since. */
export interface History {
  readonly releases: readonly Release[];
  readonly unreleased: readonly HistoryEntry[];
}
