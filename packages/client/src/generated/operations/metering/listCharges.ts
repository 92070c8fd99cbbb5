// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { ChargeList, CreatedAtOrdering, MeteringError, Timestamp, Uuid } from '../../../types.ts';

/** The arguments of `listCharges`. */
export interface Args {
  query?: {
    /** Only what these applications paid. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /**
     * Only what was made with these credentials. With a credential token, others match nothing. Repeat the
     * key for several.
     */
    credential_id?: readonly Uuid[] | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: CreatedAtOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of `listCharges`, by status. */
export type Result =
  | Success<200, ChargeList>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/** A client that can call `listCharges`. */
export type Client = ClientOf<'credentialToken'> | ClientOf<'platformToken'>;

/** What `listCharges` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: ChargeList;
  result: Result;
  client: Client;
}

/** A call of `listCharges` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listCharges`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args?: Args, options?: Options): Call;
}
