// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { CreateHoldBatchRequest, HoldBatch, MeteringError } from '../../../types.ts';

/** The arguments of `createHoldBatch`. */
export interface Args {
  body: CreateHoldBatchRequest;
}

/** The results of `createHoldBatch`, by status. */
export type Result =
  | Success<200, HoldBatch>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/** A client that can call `createHoldBatch`. */
export interface Client extends ClientOf<'credentialToken'> {}

/** What `createHoldBatch` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: HoldBatch;
  result: Result;
  client: Client;
}

/** A call of `createHoldBatch` under way. */
export interface Call extends CallOf<Types> {}

/** The function `createHoldBatch`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
