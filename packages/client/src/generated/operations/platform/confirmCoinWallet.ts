// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { CoinWalletConfirmation, ConfirmCoinWalletRequest, PlatformError } from '../../../types.ts';

/** The arguments of `confirmCoinWallet`. */
export interface Args {
  body: ConfirmCoinWalletRequest;
}

/** The results of `confirmCoinWallet`, by status. */
export type Result =
  | Success<200, CoinWalletConfirmation>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<409, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Refusal<502, PlatformError>
  | Unexpected;

/** A client that can call `confirmCoinWallet`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `confirmCoinWallet` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: CoinWalletConfirmation;
  result: Result;
  client: Client;
}

/** A call of `confirmCoinWallet` under way. */
export interface Call extends CallOf<Types> {}

/** The function `confirmCoinWallet`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
