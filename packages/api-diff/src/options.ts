/** What a project decides about its own API. */
export interface Options {
  /** The day that sunset dates are compared with. */
  readonly today: Date;
  /** How many days an operation or a field stays deprecated before it may go. */
  readonly deprecationDays: number;
}

export const DEFAULT_OPTIONS: Omit<Options, 'today'> = { deprecationDays: 0 };
