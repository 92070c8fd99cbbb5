/** What a check of {@link checkAll} found. */
export interface Finding {
  readonly check: string;
  readonly state: 'good' | 'doubtful' | 'bad';
  readonly says: string;
  /** What to do about it. */
  readonly fix?: string;
}
