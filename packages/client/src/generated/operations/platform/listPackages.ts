// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { ApplicationType, PackageList, PlatformError, Uuid } from '../../../types.ts';

/** The arguments of `listPackages`. */
export interface Args {
  query?: {
    /** Only the packages of these services. Repeat the key for several. */
    service_id?: readonly Uuid[] | undefined;
    /** Only the packages for applications of these types. Repeat the key for several. */
    type?: readonly ApplicationType[] | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of `listPackages`, by status. */
export type Result =
  | Success<200, PackageList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `listPackages`. */
export interface Client extends ClientOf {}

/** What `listPackages` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: PackageList;
  result: Result;
  client: Client;
}

/** A call of `listPackages` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listPackages`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args?: Args, options?: Options): Call;
}
