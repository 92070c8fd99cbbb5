// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { Charge, CreateChargeRequest, MeteringError } from '../../../types.ts';

/** The arguments of `createCharge`. */
export interface Args {
  body: CreateChargeRequest;
}

/** The results of `createCharge`, by status. */
export type Result =
  | Success<201, Charge>
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

/** A client that can call `createCharge`. */
export interface Client extends ClientOf<'credentialToken'> {}

/** What `createCharge` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: Charge;
  result: Result;
  client: Client;
}

/** A call of `createCharge` under way. */
export interface Call extends CallOf<Types> {}

/** The function `createCharge`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
