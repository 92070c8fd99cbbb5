// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { PlatformError, ServiceAlias, ServiceList, ServiceOrdering, ServiceType, Tag, Uuid } from '../../../types.ts';

/** The arguments of `listServices`. */
export interface Args {
  query?: {
    /** Only the services with these ids. Repeat the key for several. */
    id?: readonly Uuid[] | undefined;
    /** Only the service with this alias. */
    alias?: ServiceAlias | undefined;
    /** Only services of this type. */
    type?: ServiceType | undefined;
    /** Only services that have this tag. */
    tag?: Tag | undefined;
    /** The order of the items. Items of the same rank or instant are ordered by id. */
    ordering?: ServiceOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of `listServices`, by status. */
export type Result =
  | Success<200, ServiceList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `listServices`. */
export interface Client extends ClientOf {}

/** What `listServices` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: ServiceList;
  result: Result;
  client: Client;
}

/** A call of `listServices` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listServices`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args?: Args, options?: Options): Call;
}
