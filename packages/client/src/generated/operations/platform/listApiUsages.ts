// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { ApiUsageList, PlatformError, Timestamp, UsageOrdering, UsagePerspective, UserReference, Uuid } from '../../../types.ts';

/** The arguments of `listApiUsages`. */
export interface Args {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only calls that these applications paid for. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /** Only calls of these services. Repeat the key for several. */
    service_id?: readonly Uuid[] | undefined;
    /** Only calls of these APIs. Repeat the key for several. */
    api_id?: readonly Uuid[] | undefined;
    /** Only calls with these credentials. Repeat the key for several. */
    credential_id?: readonly Uuid[] | undefined;
    /** Only calls with these HTTP statuses. Repeat the key for several. */
    status_code?: readonly number[] | undefined;
    /** Only the call with this `X-Request-Id`. */
    trace_id?: Uuid | undefined;
    /** Whose part of a call counts. */
    perspective?: UsagePerspective | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: UsageOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of `listApiUsages`, by status. */
export type Result =
  | Success<200, ApiUsageList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `listApiUsages`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `listApiUsages` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: ApiUsageList;
  result: Result;
  client: Client;
}

/** A call of `listApiUsages` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listApiUsages`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args?: Args, options?: Options): Call;
}
