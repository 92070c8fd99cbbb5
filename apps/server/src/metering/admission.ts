import { ApiFailure } from '../errors.ts';

/** Bounds how many commands are in hand at a time, so that those taken on are settled in good time. */
export interface Admission {
  /** Takes on this many commands until the returned function is called. Throws 503 where they would be too many. */
  enter(commands: number): () => void;
}

const RETRY_AFTER_SECONDS = 1;

/** An admission that takes on at most this many commands at a time. */
export function createAdmission(most: number): Admission {
  let inHand = 0;
  return {
    enter(commands) {
      if (inHand + commands > most) throw overloaded();
      inHand += commands;
      return () => {
        inHand -= commands;
      };
    },
  };
}

function overloaded(): ApiFailure {
  const message = 'The server is busy. Nothing was charged. Retry as Retry-After says.';
  const headers = { 'Retry-After': String(RETRY_AFTER_SECONDS) };
  return new ApiFailure(503, 'overloaded', message, { headers });
}
