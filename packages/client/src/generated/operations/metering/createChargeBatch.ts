// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { ChargeBatch, CreateChargeBatchRequest, MeteringError } from '../../../types.ts';

/** The arguments of `createChargeBatch`. */
export interface Args {
  body: CreateChargeBatchRequest;
}

/** The results of `createChargeBatch`, by status. */
export type Result =
  | Success<200, ChargeBatch>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/** A client that can call `createChargeBatch`. */
export interface Client extends ClientOf<'credentialToken'> {}

/** What `createChargeBatch` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: ChargeBatch;
  result: Result;
  client: Client;
}

/** A call of `createChargeBatch` under way. */
export interface Call extends CallOf<Types> {}

/** The function `createChargeBatch`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
