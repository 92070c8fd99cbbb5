/** A command line that cannot be meant: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What cannot be done as the data is; the message says why, for people: exit code 1. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}
