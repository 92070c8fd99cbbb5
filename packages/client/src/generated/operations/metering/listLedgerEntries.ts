// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { LedgerCause, LedgerEntryList, LedgerOrdering, MeteringError, Timestamp, Uuid } from '../../../types.ts';

/** The arguments of `listLedgerEntries`. */
export interface Args {
  query?: {
    /** Only entries that take from or give to the wallets of these applications. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /** Only entries with these causes. Repeat the key for several. */
    cause?: readonly LedgerCause[] | undefined;
    /** Only the entry of this charge. */
    charge_id?: Uuid | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /** The order of the items. */
    ordering?: LedgerOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of `listLedgerEntries`, by status. */
export type Result =
  | Success<200, LedgerEntryList>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/** A client that can call `listLedgerEntries`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `listLedgerEntries` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: LedgerEntryList;
  result: Result;
  client: Client;
}

/** A call of `listLedgerEntries` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listLedgerEntries`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args?: Args, options?: Options): Call;
}
