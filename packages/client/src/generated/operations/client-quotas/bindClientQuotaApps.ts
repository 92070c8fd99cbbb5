// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { BindAppsRequest, BindAppsResult, ClientQuotaError, PathId } from '../../../types.ts';

/** The arguments of `bindClientQuotaApps`. */
export interface Args {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client quota. A quota of another instance is answered like an unknown one. */
    app_quota_id: PathId;
  };
  body: BindAppsRequest;
}

/** The results of `bindClientQuotaApps`, by status. */
export type Result =
  | Success<201, BindAppsResult>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<413, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** A client that can call `bindClientQuotaApps`. */
export type Client = ClientOf<'xAuthToken'> | ClientOf<'akSk'>;

/** What `bindClientQuotaApps` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: BindAppsResult;
  result: Result;
  client: Client;
}

/** A call of `bindClientQuotaApps` under way. */
export interface Call extends CallOf<Types> {}

/** The function `bindClientQuotaApps`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
