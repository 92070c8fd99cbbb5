// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Call as CallOf } from '../../../call.ts';
import type { Client as ClientOf } from '../../../client.ts';
import type { TypedOperation } from '../../../operation.ts';
import type { Options } from '../../../options.ts';
import type { Refusal, Success, Unexpected } from '../../../result.ts';
import type { CustomerBudget, CustomerId, PartnerError, ResellerId } from '../../../types.ts';

/** The arguments of `getCustomerBudget`. */
export interface Args {
  query: {
    /** The customer. */
    customer_id: CustomerId;
    /** The reseller whose customer it is. Required for a reseller's customer, ignored for the partner's own. */
    indirect_partner_id?: ResellerId | undefined;
  };
}

/** The results of `getCustomerBudget`, by status. */
export type Result =
  | Success<200, CustomerBudget>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/** A client that can call `getCustomerBudget`. */
export type Client = ClientOf<'xAuthToken'> | ClientOf<'akSk'>;

/** What `getCustomerBudget` takes, gives and may answer, and who may call it. */
export interface Types {
  args: Args;
  data: CustomerBudget;
  result: Result;
  client: Client;
}

/** A call of `getCustomerBudget` under way. */
export interface Call extends CallOf<Types> {}

/** The function `getCustomerBudget`, and what the contract says about it. */
export interface Operation extends TypedOperation<Types> {
  (client: Client, args: Args, options?: Options): Call;
}
