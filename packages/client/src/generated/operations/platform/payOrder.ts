// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { Order, PayOrderRequest, PlatformError, Uuid } from '../../../types.ts';

/** The arguments of `payOrder`. */
export interface Args {
  path: {
    /** The order's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
  body: PayOrderRequest;
}

/** The results of `payOrder`, by status. */
export type Result =
  | Success<200, Order>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<409, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Refusal<502, PlatformError>
  | Unexpected;

/** A client that can call `payOrder`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `payOrder` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: Order;
  result: Result;
  client: Client;
}

/** A call of `payOrder` under way. */
export interface Call extends CallOf<Types> {}

/** The function `payOrder`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
