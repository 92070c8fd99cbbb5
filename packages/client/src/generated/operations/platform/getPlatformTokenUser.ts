// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { PlatformError, TokenUser } from '../../../types.ts';

/** The arguments of `getPlatformTokenUser`. */
export interface Args {
  path?: never;
  query?: never;
  body?: never;
}

/** The results of `getPlatformTokenUser`, by status. */
export type Result =
  | Success<200, TokenUser>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `getPlatformTokenUser`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `getPlatformTokenUser` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: TokenUser;
  result: Result;
  client: Client;
}

/** A call of `getPlatformTokenUser` under way. */
export interface Call extends CallOf<Types> {}

/** The function `getPlatformTokenUser`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args?: Args, options?: Options): Call;
}
