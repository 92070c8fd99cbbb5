import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { assertInstance, selectClientQuotas } from '../../queries/clientQuotas.ts';
import { contains, readPage } from '../../queries/page.ts';
import { toClientQuota } from '../../representations/clientQuota.ts';

export const listClientQuotas: Handlers<Context>['listClientQuotas'] = async (
  { path, query },
  { database },
) => {
  await assertInstance(database, path);
  let matches = selectClientQuotas(database, path.instance_id);
  if (query.name) matches = matches.where(contains('client_quota.name', query.name));

  const ordered = matches.orderBy('client_quota.created_at', 'desc').orderBy('client_quota.id', 'desc');
  const { rows, size, total } = await readPage(database, ordered, query);
  return { status: 200, body: { size, total, quotas: rows.map((row) => toClientQuota(row)) } };
};
