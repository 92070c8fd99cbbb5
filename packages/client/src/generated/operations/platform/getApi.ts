// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { Api, PlatformError, Uuid } from '../../../types.ts';

/** The arguments of `getApi`. */
export interface Args {
  path: {
    /** The API's id. */
    id: Uuid;
  };
}

/** The results of `getApi`, by status. */
export type Result =
  | Success<200, Api>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `getApi`. */
export interface Client extends ClientOf {}

/** What `getApi` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: Api;
  result: Result;
  client: Client;
}

/** A call of `getApi` under way. */
export interface Call extends CallOf<Types> {}

/** The function `getApi`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
