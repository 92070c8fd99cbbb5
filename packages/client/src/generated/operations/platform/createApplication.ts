// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { Application, CreateApplicationRequest, PlatformError } from '../../../types.ts';

/** The arguments of `createApplication`. */
export interface Args {
  body: CreateApplicationRequest;
}

/** The results of `createApplication`, by status. */
export type Result =
  | Success<201, Application>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<409, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** A client that can call `createApplication`. */
export interface Client extends ClientOf<'platformToken'> {}

/** What `createApplication` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: Application;
  result: Result;
  client: Client;
}

/** A call of `createApplication` under way. */
export interface Call extends CallOf<Types> {}

/** The function `createApplication`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
