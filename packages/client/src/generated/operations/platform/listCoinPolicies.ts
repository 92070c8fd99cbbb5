// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { CoinPolicyList, PlatformError, Uuid } from '../../../types.ts';

/** The arguments of `listCoinPolicies`. */
export interface Args {
  query?: {
    /** Only the policies of this service. An unknown service has none. */
    service_id?: Uuid | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of `listCoinPolicies`, by status. */
export type Result =
  | Success<200, CoinPolicyList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `listCoinPolicies`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `listCoinPolicies` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: CoinPolicyList;
  result: Result;
  client: Client;
}

/** A call of `listCoinPolicies` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listCoinPolicies`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args?: Args, options?: Options): Call;
}
