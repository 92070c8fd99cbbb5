// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { PlatformError, ServicePackage, Uuid } from '../../../types.ts';

/** The arguments of `getPackage`. */
export interface Args {
  path: {
    /** The package's id. */
    id: Uuid;
  };
}

/** The results of `getPackage`, by status. */
export type Result =
  | Success<200, ServicePackage>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `getPackage`. */
export interface Client extends ClientOf {}

/** What `getPackage` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: ServicePackage;
  result: Result;
  client: Client;
}

/** A call of `getPackage` under way. */
export interface Call extends CallOf<Types> {}

/** The function `getPackage`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
