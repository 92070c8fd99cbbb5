// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { OrderCsv, OrderState, PayWay, PlatformError, Timestamp, UserReference, Uuid } from '../../../types.ts';

/** The arguments of `exportOrders`. */
export interface Args {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only orders in these states. Repeat the key for several. */
    state?: readonly OrderState[] | undefined;
    /** Only orders that are paid in these ways. Repeat the key for several. */
    pay_way?: readonly PayWay[] | undefined;
    /** Only orders of this package. */
    package_id?: Uuid | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
  } | undefined;
}

/** The results of `exportOrders`, by status. */
export type Result =
  | Success<200, OrderCsv>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `exportOrders`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `exportOrders` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: OrderCsv;
  result: Result;
  client: Client;
}

/** A call of `exportOrders` under way. */
export interface Call extends CallOf<Types> {}

/** The function `exportOrders`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args?: Args, options?: Options): Call;
}
