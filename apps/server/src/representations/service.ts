import { toCredits } from '@quotakit/engine';
import type { Package, Service } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { ServiceTable } from '../database/tables/catalogue.ts';

export function toService(
  row: Selectable<ServiceTable> & { readonly applied: boolean },
  packages: Package[],
): Service {
  return {
    id: row.id,
    alias: row.alias,
    title: row.title,
    type: row.type,
    description: row.description,
    unit: row.unit,
    free_amount: toCredits(row.free_micro),
    packages,
    applied: row.applied,
    rank: row.rank,
    private: row.private,
    tags: row.tags,
    metadata: row.metadata,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}
