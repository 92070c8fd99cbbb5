// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { ApplicationList, ApplicationScope, ApplicationType, CreatedAtOrdering, PlatformError, UserReference, Uuid } from '../../../types.ts';

/** The arguments of `listApplications`. */
export interface Args {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only the applications of these services. Repeat the key for several. */
    service_id?: readonly Uuid[] | undefined;
    /** Only applications of these types. Repeat the key for several. */
    type?: readonly ApplicationType[] | undefined;
    /** Only applications of these scopes. Repeat the key for several. */
    scope?: readonly ApplicationScope[] | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: CreatedAtOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of `listApplications`, by status. */
export type Result =
  | Success<200, ApplicationList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `listApplications`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `listApplications` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: ApplicationList;
  result: Result;
  client: Client;
}

/** A call of `listApplications` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listApplications`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args?: Args, options?: Options): Call;
}
