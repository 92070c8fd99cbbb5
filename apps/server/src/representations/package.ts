import { toCredits } from '@quotakit/engine';
import type { Package, ServicePackage } from '@quotakit/types';
import { sql, type Selectable } from 'kysely';
import type { Connection } from '../database/database.ts';
import type { PackageTable } from '../database/tables/catalogue.ts';

/** What can be bought for services, cheapest first, by the id of the service; those of the global balance under ''. */
export async function packagesByService(
  connection: Connection,
  serviceIds: readonly string[],
): Promise<Map<string, Package[]>> {
  const packages = new Map<string, Package[]>();
  const rows = await connection
    .selectFrom('package')
    .selectAll()
    .where(sql<boolean>`(service_id = ANY(${[...serviceIds]}::uuid[]) OR service_id IS NULL)`)
    .orderBy('price_micro')
    .orderBy('id')
    .execute();
  for (const row of rows) {
    const serviceId = row.service_id ?? '';
    packages.set(serviceId, [...(packages.get(serviceId) ?? []), toPackage(row)]);
  }
  return packages;
}

function toPackage(row: Selectable<PackageTable>): Package {
  return {
    id: row.id,
    type: row.type,
    name: row.name,
    amount: toCredits(row.amount_micro),
    price: toCredits(row.price_micro),
    duration: row.duration_seconds,
  };
}

export function toServicePackage(row: Selectable<PackageTable>): ServicePackage {
  return { ...toPackage(row), service_id: row.service_id };
}
