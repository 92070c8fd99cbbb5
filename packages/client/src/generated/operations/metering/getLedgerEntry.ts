// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { LedgerEntry, LedgerEntryId, MeteringError } from '../../../types.ts';

/** The arguments of `getLedgerEntry`. */
export interface Args {
  path: {
    /** The entry's id. An id that belongs to another user is answered like an unknown one. */
    id: LedgerEntryId;
  };
}

/** The results of `getLedgerEntry`, by status. */
export type Result =
  | Success<200, LedgerEntry>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/** A client that can call `getLedgerEntry`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `getLedgerEntry` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: LedgerEntry;
  result: Result;
  client: Client;
}

/** A call of `getLedgerEntry` under way. */
export interface Call extends CallOf<Types> {}

/** The function `getLedgerEntry`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
