import { demoServiceIds } from '../../../src/demo/catalogue.ts';
import type { Tenant } from './tenant.ts';

/** Makes an API of a service. */
export async function createApi({ server: { database, services } }: Tenant): Promise<string> {
  const id = crypto.randomUUID();
  const at = services.clock.now();
  await database
    .insertInto('api')
    .values({
      id,
      service_id: demoServiceIds.midjourney,
      name: `arranged-${id}`,
      title: 'Arranged',
      path: `/arranged/${id}`,
      method: 'POST',
      stage: 'Production',
      cost: JSON.stringify([{ conditions: true, consumption: 1, remark: null }]),
      created_at: at,
      updated_at: at,
    })
    .execute();
  return id;
}
