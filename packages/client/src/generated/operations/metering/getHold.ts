// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { Hold, MeteringError, Uuid } from '../../../types.ts';

/** The arguments of `getHold`. */
export interface Args {
  path: {
    /** The hold's id. An id that belongs to someone else is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of `getHold`, by status. */
export type Result =
  | Success<200, Hold>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/** A client that can call `getHold`. */
export type Client = ClientOf<'credentialToken'> | ClientOf<'platformToken'>;

/** What `getHold` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: Hold;
  result: Result;
  client: Client;
}

/** A call of `getHold` under way. */
export interface Call extends CallOf<Types> {}

/** The function `getHold`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
