// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { CreateHoldRequest, Hold, MeteringError } from '../../../types.ts';

/** The arguments of `createHold`. */
export interface Args {
  body: CreateHoldRequest;
}

/** The results of `createHold`, by status. */
export type Result =
  | Success<201, Hold>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<402, MeteringError>
  | Refusal<403, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<429, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/** A client that can call `createHold`. */
export interface Client extends ClientOf<'credentialToken'> {}

/** What `createHold` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: Hold;
  result: Result;
  client: Client;
}

/** A call of `createHold` under way. */
export interface Call extends CallOf<Types> {}

/** The function `createHold`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
