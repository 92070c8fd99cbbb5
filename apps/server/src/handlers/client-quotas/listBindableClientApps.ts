import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { selectClientApps } from '../../queries/clientApps.ts';
import { assertQuotaOfApps } from '../../queries/clientQuotas.ts';
import { contains, readPage } from '../../queries/page.ts';
import { toBindableClientApp } from '../../representations/clientApp.ts';

export const listBindableClientApps: Handlers<Context>['listBindableClientApps'] = async (
  { path, query },
  { database },
) => {
  await assertQuotaOfApps(database, path);
  let matches = selectClientApps(database, path.instance_id).where('binding.app_id', 'is', null);
  if (query.app_name) matches = matches.where(contains('client_app.name', query.app_name));

  const ordered = matches.orderBy('client_app.created_at', 'desc').orderBy('client_app.id', 'desc');
  const { rows, size, total } = await readPage(database, ordered, query);
  return { status: 200, body: { size, total, apps: rows.map((row) => toBindableClientApp(row)) } };
};
