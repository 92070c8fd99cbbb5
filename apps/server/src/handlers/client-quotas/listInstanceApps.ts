import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { selectInstanceApps } from '../../queries/clientApps.ts';
import { assertInstance } from '../../queries/clientQuotas.ts';
import { contains, countRows } from '../../queries/page.ts';
import { OTHERS_ROLES, toInstanceApp } from '../../representations/clientApp.ts';

export const listInstanceApps: Handlers<Context>['listInstanceApps'] = async ({ path, query }, context) => {
  const { database } = context;
  const { userId } = callerOf(context, 'project');
  await assertInstance(database, path);
  const { favorite, auth_role: role, name, key, owner, user_name: userName } = query;
  // Whoever did not create an app may do everything with it but administer it.
  const own = owner ?? (role !== undefined && !OTHERS_ROLES.includes(role) ? true : undefined);
  let matches = selectInstanceApps(database, path.instance_id);
  if (favorite !== undefined) matches = matches.where('favorite', '=', favorite);
  if (name) matches = matches.where(contains('client_app.name', name));
  if (key) matches = matches.where(contains('client_app.app_key', key));
  if (userName) matches = matches.where('creator.name', '=', userName);
  if (own !== undefined) matches = matches.where('created_by', own ? '=' : '!=', userId);
  if (owner === false && role === 'admin') matches = matches.where('created_by', '=', userId);

  const rows = await matches
    .orderBy('client_app.created_at', 'desc')
    .orderBy('client_app.id', 'desc')
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const total = await countRows(database, matches);
  return {
    status: 200,
    body: { size: rows.length, total, apps: rows.map((row) => toInstanceApp(row, userId)) },
  };
};
