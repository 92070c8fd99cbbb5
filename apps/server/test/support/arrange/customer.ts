import type { Tenant } from './tenant.ts';

/** Makes a customer of the tenant, who is a partner, with a budget. */
export async function createCustomer(tenant: Tenant): Promise<string> {
  const { database, services } = tenant.server;
  const { domainId: domain_id } = await tenant.project();
  const customer_id = crypto.randomUUID();
  await database
    .insertInto('partner_customer')
    .values({ domain_id, customer_id, created_at: services.clock.now() })
    .execute();
  return customer_id;
}
