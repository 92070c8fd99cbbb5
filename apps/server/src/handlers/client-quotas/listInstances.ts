import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { countRows } from '../../queries/page.ts';

export const listInstances: Handlers<Context>['listInstances'] = async ({ path, query }, { database }) => {
  let matches = database.selectFrom('instance').selectAll().where('project_id', '=', path.project_id);
  if (query.status !== undefined) matches = matches.where('status', '=', query.status);
  const rows = await matches
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const instances = rows.map(({ id, name, status, created_at }) => ({
    id,
    name,
    status,
    create_time: created_at,
  }));
  return { status: 200, body: { size: rows.length, total: await countRows(database, matches), instances } };
};
