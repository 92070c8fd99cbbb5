// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { CreateCredentialRequest, Credential, PlatformError } from '../../../types.ts';

/** The arguments of `createCredential`. */
export interface Args {
  body: CreateCredentialRequest;
}

/** The results of `createCredential`, by status. */
export type Result =
  | Success<201, Credential>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `createCredential`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `createCredential` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: Credential;
  result: Result;
  client: Client;
}

/** A call of `createCredential` under way. */
export interface Call extends CallOf<Types> {}

/** The function `createCredential`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
