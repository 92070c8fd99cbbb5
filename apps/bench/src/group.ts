/** How long a group measures. */
export interface Effort {
  /** Of each contender in each round. */
  readonly milliseconds: number;
  readonly rounds: number;
  /** How much data and how many repetitions, where 1 is a full run. */
  readonly scale: number;
}

/** One line of a table: a contender and its figures, by column. */
export interface Row {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** What a measurement is to reach. */
export interface Goal {
  readonly text: string;
  readonly measured: string;
  readonly met: boolean;
}

export interface Table {
  readonly title: string;
  /** What was measured, and under which conditions. */
  readonly conditions: string;
  readonly rows: readonly Row[];
  readonly goals: readonly Goal[];
}

/** Measures one thing, all contenders side by side. */
export type Group = (effort: Effort) => Promise<Table[]>;

/** Judges a ratio that is to be at least, or at most, a figure. */
export function goal(text: string, ratio: number, wanted: { atLeast: number } | { atMost: number }): Goal {
  const met = 'atLeast' in wanted ? ratio >= wanted.atLeast : ratio <= wanted.atMost;
  return { text, measured: `${ratio.toFixed(2)}x`, met };
}
