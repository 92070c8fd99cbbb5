import type { Handlers } from '@quotakit/contract';
import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import { countRows } from '../../queries/page.ts';
import { selectServices, viewerOf } from '../../queries/services.ts';
import { packagesByService } from '../../representations/package.ts';
import { toService } from '../../representations/service.ts';

const ORDERINGS = {
  rank: ['rank', 'asc'],
  '-rank': ['rank', 'desc'],
  '-updated_at': ['updated_at', 'desc'],
} as const;

export const listServices: Handlers<Context>['listServices'] = async ({ query }, { database, caller }) => {
  const { id, alias, type, tag, ordering, limit, offset } = query;
  let matches = selectServices(database, viewerOf(caller));
  if (id) matches = matches.where('service.id', 'in', id);
  if (alias !== undefined) matches = matches.where('alias', '=', alias);
  if (type !== undefined) matches = matches.where('type', '=', type);
  if (tag !== undefined) matches = matches.where(sql<boolean>`tags::jsonb @> to_jsonb(${tag}::text)`);

  const [column, direction] = ORDERINGS[ordering];
  const rows = await matches.orderBy(column, direction).orderBy('id').limit(limit).offset(offset).execute();
  const packages = await packagesByService(
    database,
    rows.map((row) => row.id),
  );
  const items = rows.map((row) => toService(row, packages.get(row.id) ?? []));
  return { status: 200, body: { count: await countRows(database, matches), items } };
};
