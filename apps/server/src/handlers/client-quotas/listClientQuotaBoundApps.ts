import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { selectBoundApps } from '../../queries/clientApps.ts';
import { assertQuotaOfApps } from '../../queries/clientQuotas.ts';
import { contains, readPage } from '../../queries/page.ts';
import { toBoundClientApp } from '../../representations/clientApp.ts';

export const listClientQuotaBoundApps: Handlers<Context>['listClientQuotaBoundApps'] = async (
  { path, query },
  { database },
) => {
  await assertQuotaOfApps(database, path);
  let matches = selectBoundApps(database, path.instance_id, path.app_quota_id);
  if (query.app_name) matches = matches.where(contains('client_app.name', query.app_name));

  const ordered = matches.orderBy('binding.bound_at', 'desc').orderBy('client_app.id', 'desc');
  const { rows, size, total } = await readPage(database, ordered, query);
  return { status: 200, body: { size, total, apps: rows.map((row) => toBoundClientApp(row)) } };
};
