// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { BoundClientAppList, ClientQuotaError, PathId } from '../../../types.ts';

/** The arguments of `listClientQuotaBoundApps`. */
export interface Args {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client quota. A quota of another instance is answered like an unknown one. */
    app_quota_id: PathId;
  };
  query?: {
    /**
     * How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
     * the answer is an empty list.
     */
    offset?: number | undefined;
    /**
     * How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
     * out means 20.
     */
    limit?: number | undefined;
    /** Only apps whose name contains this text; letter case counts. Left out or empty means all. */
    app_name?: string | undefined;
  } | undefined;
}

/** The results of `listClientQuotaBoundApps`, by status. */
export type Result =
  | Success<200, BoundClientAppList>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** A client that can call `listClientQuotaBoundApps`. */
export type Client = ClientOf<'xAuthToken'> | ClientOf<'akSk'>;

/** What `listClientQuotaBoundApps` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: BoundClientAppList;
  result: Result;
  client: Client;
}

/** A call of `listClientQuotaBoundApps` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listClientQuotaBoundApps`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
