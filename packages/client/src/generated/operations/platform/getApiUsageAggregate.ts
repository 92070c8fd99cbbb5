// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { PlatformError, Timestamp, UsageAggregate, UsagePerspective, UserReference, Uuid } from '../../../types.ts';

/** The arguments of `getApiUsageAggregate`. */
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
    /**
     * The time zone that decides where a day begins and ends, by its IANA name. An unknown name is refused
     * with 400.
     */
    timezone?: string | undefined;
  } | undefined;
}

/** The results of `getApiUsageAggregate`, by status. */
export type Result =
  | Success<200, UsageAggregate>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `getApiUsageAggregate`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `getApiUsageAggregate` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: UsageAggregate;
  result: Result;
  client: Client;
}

/** A call of `getApiUsageAggregate` under way. */
export interface Call extends CallOf<Types> {}

/** The function `getApiUsageAggregate`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args?: Args, options?: Options): Call;
}
