import { demoServiceIds } from '../../../src/demo/catalogue.ts';
import { addApi } from '../usage.ts';
import type { Tenant } from './tenant.ts';

/** Makes an API of the service that the tenants name. */
export function createApi({ server }: Tenant): Promise<string> {
  return addApi(server, { service_id: demoServiceIds.midjourney });
}
