import type { SourceFile } from './document/sourceFile.ts';

/** What a project decides about its own API. */
export interface Options {
  /** The day that sunset dates are compared with. */
  readonly today: Date;
  /** How many days an operation or a field stays deprecated before it may go. */
  readonly deprecationDays: number;
  /** The registry of error codes on both sides. */
  readonly errorCodes?: { readonly base: SourceFile; readonly head: SourceFile } | undefined;
}

export const DEFAULT_OPTIONS: Omit<Options, 'today'> = { deprecationDays: 0 };
