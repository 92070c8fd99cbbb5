// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { AuthTokenAnswer, CreateAuthTokenRequest, IdentityError } from '../../../types.ts';

/** The arguments of `createAuthToken`. */
export interface Args {
  query?: {
    /** Kept for clients of the vendor: the catalogue is always empty. */
    nocatalog?: boolean | undefined;
  } | undefined;
  body: CreateAuthTokenRequest;
}

/** The results of `createAuthToken`, by status. */
export type Result =
  | Success<201, AuthTokenAnswer>
  | Refusal<400, IdentityError>
  | Refusal<401, IdentityError>
  | Refusal<413, IdentityError>
  | Refusal<500, IdentityError>
  | Unexpected;

/** A client that can call `createAuthToken`. */
export interface Client extends ClientOf {}

/** What `createAuthToken` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: AuthTokenAnswer;
  result: Result;
  client: Client;
}

/** A call of `createAuthToken` under way. */
export interface Call extends CallOf<Types> {}

/** The function `createAuthToken`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
