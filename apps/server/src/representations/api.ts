import type { Api } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { ApiTable } from '../database/tables/catalogue.ts';

export function toApi(row: Selectable<ApiTable>): Api {
  return {
    id: row.id,
    service_id: row.service_id,
    name: row.name,
    title: row.title,
    path: row.path,
    method: row.method,
    stage: row.stage,
    cost: row.cost,
    definition: row.definition,
    tags: row.tags,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}
