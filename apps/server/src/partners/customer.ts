import type { Connection } from '../database/database.ts';
import { accessDenied } from '../envelopes/partner.ts';
import { ApiFailure } from '../errors.ts';

/** A customer as a request names it. */
export interface CustomerReference {
  readonly customer_id: string;
  readonly indirect_partner_id?: string | null | undefined;
}

/** Throws 403 where a partner has no such customer, and 400 where it is a reseller's that is not named. */
export async function assertCustomer(
  connection: Connection,
  domainId: string,
  { customer_id: customerId, indirect_partner_id: reseller }: CustomerReference,
): Promise<void> {
  const customer = await connection
    .selectFrom('partner_customer')
    .select('indirect_partner_id')
    .where('domain_id', '=', domainId)
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  if (!customer) throw accessDenied();
  if (customer.indirect_partner_id === null || customer.indirect_partner_id === reseller) return;
  throw new ApiFailure(
    400,
    'CBC.99005024',
    'This API cannot be invoked because the association type of the customer is incorrect.',
  );
}
