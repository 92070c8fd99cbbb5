// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { ClientAppRole, ClientQuotaError, InstanceAppList, PathId } from '../../../types.ts';

/** The arguments of `listInstanceApps`. */
export interface Args {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
  };
  query?: {
    /** How many apps to skip. */
    offset?: number | undefined;
    /** How many apps to return at most. */
    limit?: number | undefined;
    /** Only apps that are marked as favourites, or only others. Left out means all. */
    favorite?: boolean | undefined;
    /** Only apps with which the caller may do this. Left out means all. */
    auth_role?: ClientAppRole | undefined;
    /** Only apps whose name contains this text; letter case counts. Left out or empty means all. */
    name?: string | undefined;
    /** Only apps whose key contains this text; letter case counts. Left out or empty means all. */
    key?: string | undefined;
    /** Only apps that the caller created, or only others. Left out means all. */
    owner?: boolean | undefined;
    /** Only apps that a user of this name created. Left out or empty means all. */
    user_name?: string | undefined;
  } | undefined;
}

/** The results of `listInstanceApps`, by status. */
export type Result =
  | Success<200, InstanceAppList>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** A client that can call `listInstanceApps`. */
export type Client = ClientOf<'xAuthToken'> | ClientOf<'akSk'>;

/** What `listInstanceApps` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: InstanceAppList;
  result: Result;
  client: Client;
}

/** A call of `listInstanceApps` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listInstanceApps`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
