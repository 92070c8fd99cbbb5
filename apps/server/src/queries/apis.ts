import type { OperationRequest } from '@quotakit/contract';
import type { ApiList } from '@quotakit/types';
import type { Connection } from '../database/database.ts';
import { toApi } from '../representations/api.ts';
import { countRows, directionOf } from './page.ts';
import { isVisible } from './services.ts';

/** The APIs of the services that a user sees; null is anyone. */
export function selectApis(connection: Connection, userId: string | null) {
  return connection
    .selectFrom('api')
    .innerJoin('service', 'service.id', 'api.service_id')
    .where(isVisible(userId))
    .selectAll('api');
}

type Page = Pick<OperationRequest<'listApis'>['query'], 'ordering' | 'limit' | 'offset'>;

/** One page of APIs. */
export async function readApiPage(
  connection: Connection,
  matches: ReturnType<typeof selectApis>,
  { ordering, limit, offset }: Page,
): Promise<ApiList> {
  const column = ordering.endsWith('path') ? 'api.path' : 'api.created_at';
  const direction = directionOf(ordering);
  const rows = await matches
    .orderBy(column, direction)
    .orderBy('api.id', direction)
    .limit(limit)
    .offset(offset)
    .execute();
  return { count: await countRows(connection, matches), items: rows.map(toApi) };
}
