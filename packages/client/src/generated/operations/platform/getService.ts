// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { PlatformError, Service, ServiceIdOrAlias } from '../../../types.ts';

/** The arguments of `getService`. */
export interface Args {
  path: {
    /** The service's id or its alias. */
    id: ServiceIdOrAlias;
  };
}

/** The results of `getService`, by status. */
export type Result =
  | Success<200, Service>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `getService`. */
export interface Client extends ClientOf {}

/** What `getService` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: Service;
  result: Result;
  client: Client;
}

/** A call of `getService` under way. */
export interface Call extends CallOf<Types> {}

/** The function `getService`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
