// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { CoinInfoList, PlatformError, UserReference } from '../../../types.ts';

/** The arguments of `listCoinInfos`. */
export interface Args {
  query: {
    /** Whose wallets to list: the caller's own id, or `me`. It may not be left out. Another user's id is refused with 403. */
    user_id: UserReference;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  };
}

/** The results of `listCoinInfos`, by status. */
export type Result =
  | Success<200, CoinInfoList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `listCoinInfos`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `listCoinInfos` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: CoinInfoList;
  result: Result;
  client: Client;
}

/** A call of `listCoinInfos` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listCoinInfos`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
