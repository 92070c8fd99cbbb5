// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { CreatePlatformTokenRequest, PlatformError, PlatformToken } from '../../../types.ts';

/** The arguments of `createPlatformToken`. */
export interface Args {
  body: CreatePlatformTokenRequest;
}

/** The results of `createPlatformToken`, by status. */
export type Result =
  | Success<201, PlatformToken>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `createPlatformToken`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `createPlatformToken` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: PlatformToken;
  result: Result;
  client: Client;
}

/** A call of `createPlatformToken` under way. */
export interface Call extends CallOf<Types> {}

/** The function `createPlatformToken`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
