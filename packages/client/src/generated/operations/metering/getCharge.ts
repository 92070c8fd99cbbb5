// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { Charge, MeteringError, Uuid } from '../../../types.ts';

/** The arguments of `getCharge`. */
export interface Args {
  path: {
    /** The charge's id. An id that belongs to someone else is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of `getCharge`, by status. */
export type Result =
  | Success<200, Charge>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/** A client that can call `getCharge`. */
export type Client = ClientOf<'credentialToken'> | ClientOf<'platformToken'>;

/** What `getCharge` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: Charge;
  result: Result;
  client: Client;
}

/** A call of `getCharge` under way. */
export interface Call extends CallOf<Types> {}

/** The function `getCharge`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
