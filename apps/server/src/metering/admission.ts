import { ApiFailure } from '../errors.ts';

/** Bounds how many commands are in hand at a time, so that those taken on are settled in good time. */
export interface Admission {
  /** Takes on this many commands until the returned function is called. Throws 503 where they would be too many. */
  enter(commands: number): () => void;
}

// Made once: a server that is busy has no time for the trace of an error.
const OVERLOADED = new ApiFailure(
  503,
  'overloaded',
  'The server is busy. Nothing was charged. Retry as Retry-After says.',
  { headers: { 'Retry-After': '1' } },
);

/** An admission that takes on at most this many commands at a time. */
export function createAdmission(most: number): Admission {
  let inHand = 0;
  return {
    enter(commands) {
      if (inHand + commands > most) throw OVERLOADED;
      inHand += commands;
      return () => {
        inHand -= commands;
      };
    },
  };
}
