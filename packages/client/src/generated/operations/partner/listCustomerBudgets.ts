// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { CustomerBudgetList, ListCustomerBudgetsRequest, PartnerError } from '../../../types.ts';

/** The arguments of `listCustomerBudgets`. */
export interface Args {
  body: ListCustomerBudgetsRequest;
}

/** The results of `listCustomerBudgets`, by status. */
export type Result =
  | Success<200, CustomerBudgetList>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<413, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/** A client that can call `listCustomerBudgets`. */
export type Client = ClientOf<'xAuthToken'> | ClientOf<'akSk'>;

/** What `listCustomerBudgets` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: CustomerBudgetList;
  result: Result;
  client: Client;
}

/** A call of `listCustomerBudgets` under way. */
export interface Call extends CallOf<Types> {}

/** The function `listCustomerBudgets`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
