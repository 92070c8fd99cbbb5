import type { en } from './en/index.ts';

/** The words of the pages in one language: each has all that English has. */
export type Strings = typeof en;
