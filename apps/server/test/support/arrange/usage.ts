import { addUsage } from '../usage.ts';
import type { Tenant } from './tenant.ts';

/** Makes the record of a call that the tenant's application paid for. */
export async function createUsage(tenant: Tenant): Promise<string> {
  return addUsage(tenant.server, await tenant.user());
}
