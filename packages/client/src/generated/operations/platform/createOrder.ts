// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { CreateOrderRequest, Order, PlatformError } from '../../../types.ts';

/** The arguments of `createOrder`. */
export interface Args {
  body: CreateOrderRequest;
}

/** The results of `createOrder`, by status. */
export type Result =
  | Success<201, Order>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<422, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `createOrder`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `createOrder` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: Order;
  result: Result;
  client: Client;
}

/** A call of `createOrder` under way. */
export interface Call extends CallOf<Types> {}

/** The function `createOrder`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
