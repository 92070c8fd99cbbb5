import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { selectPackages } from '../../queries/packages.ts';
import { countRows } from '../../queries/page.ts';
import { viewerOf } from '../../queries/services.ts';
import { toServicePackage } from '../../representations/package.ts';

export const listPackages: Handlers<Context>['listPackages'] = async ({ query }, { database, caller }) => {
  const { service_id: serviceIds, type, limit, offset } = query;
  let matches = selectPackages(database, viewerOf(caller));
  if (serviceIds) matches = matches.where('service_id', 'in', serviceIds);
  if (type) matches = matches.where('package.type', 'in', type);
  const rows = await matches
    .orderBy('price_micro')
    .orderBy('package.id')
    .limit(limit)
    .offset(offset)
    .execute();
  const items = rows.map(toServicePackage);
  return { status: 200, body: { count: await countRows(database, matches), items } };
};
