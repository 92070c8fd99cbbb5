// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { ClientQuotaError, InstanceList, InstanceStatus, PathId } from '../../../types.ts';

/** The arguments of `listInstances`. */
export interface Args {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
  };
  query?: {
    /** Only instances with this status. Left out means all. */
    status?: InstanceStatus | undefined;
    /** How many instances to skip. */
    offset?: number | undefined;
    /** How many instances to return at most. 0 returns none, and counts them. */
    limit?: number | undefined;
  } | undefined;
}

/** The results of `listInstances`, by status. */
export type Result =
  | Success<200, InstanceList>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** A client that can call `listInstances`. */
export type Client = ClientOf<'xAuthToken'> | ClientOf<'akSk'>;

/** What `listInstances` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: InstanceList;
  result: Result;
  client: Client;
}

/** A call of `listInstances` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listInstances`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
