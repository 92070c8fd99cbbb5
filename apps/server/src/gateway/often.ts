/** Within which calls are counted. */
export const WINDOW_MILLISECONDS = 1000;

/** As many calls in a window are often. */
export const OFTEN = 10;

/** How old what the gateway remembers of a busy service or credential may be. */
export const STALE_MILLISECONDS = 250;
