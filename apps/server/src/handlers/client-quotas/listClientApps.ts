import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { selectClientApps } from '../../queries/clientApps.ts';
import { assertInstance } from '../../queries/clientQuotas.ts';
import { contains, readPage } from '../../queries/page.ts';
import { toClientApp } from '../../representations/clientApp.ts';

export const listClientApps: Handlers<Context>['listClientApps'] = async ({ path, query }, { database }) => {
  await assertInstance(database, path);
  const { id, name, status, app_key, precise_search } = query;
  let matches = selectClientApps(database, path.instance_id);
  if (id !== undefined) matches = matches.where('client_app.id', '=', id);
  if (status !== undefined) matches = matches.where('client_app.status', '=', status);
  if (app_key) matches = matches.where('client_app.app_key', '=', app_key);
  if (name && precise_search === 'name') matches = matches.where('client_app.name', '=', name);
  if (name && precise_search === undefined) matches = matches.where(contains('client_app.name', name));

  const ordered = matches.orderBy('client_app.created_at', 'desc').orderBy('client_app.id', 'desc');
  const { rows, size, total } = await readPage(database, ordered, query);
  return { status: 200, body: { size, total, apps: rows.map((row) => toClientApp(row)) } };
};
