// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { PartnerError, UpdateCustomerBudgetRequest } from '../../../types.ts';

/** The arguments of `updateCustomerBudget`. */
export interface Args {
  body: UpdateCustomerBudgetRequest;
}

/** The results of `updateCustomerBudget`, by status. */
export type Result =
  | Success<204, undefined>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<413, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/** A client that can call `updateCustomerBudget`. */
export type Client = ClientOf<'xAuthToken'> | ClientOf<'akSk'>;

/** What `updateCustomerBudget` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: undefined;
  result: Result;
  client: Client;
}

/** A call of `updateCustomerBudget` under way. */
export interface Call extends CallOf<Types> {}

/** The function `updateCustomerBudget`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
