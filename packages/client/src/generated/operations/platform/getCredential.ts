// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { Credential, PlatformError, Uuid } from '../../../types.ts';

/** The arguments of `getCredential`. */
export interface Args {
  path: {
    /** The credential's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of `getCredential`, by status. */
export type Result =
  | Success<200, Credential>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `getCredential`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `getCredential` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: Credential;
  result: Result;
  client: Client;
}

/** A call of `getCredential` under way. */
export interface Call extends CallOf<Types> {}

/** The function `getCredential`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
