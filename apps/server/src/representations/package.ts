import { toCredits } from '@quotakit/engine';
import type { Package } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { Connection } from '../database/database.ts';
import type { PackageTable } from '../database/tables/catalogue.ts';

/** What can be bought, cheapest first, by the id of the service. */
export async function packagesByService(
  connection: Connection,
  serviceIds: readonly string[],
): Promise<Map<string, Package[]>> {
  const packages = new Map<string, Package[]>();
  if (serviceIds.length === 0) return packages;
  const rows = await connection
    .selectFrom('package')
    .selectAll()
    .where('service_id', 'in', serviceIds)
    .orderBy('price_micro')
    .orderBy('id')
    .execute();
  for (const row of rows) {
    packages.set(row.service_id, [...(packages.get(row.service_id) ?? []), toPackage(row)]);
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
