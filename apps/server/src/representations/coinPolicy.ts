import { micro, toCredits, toFraction } from '@quotakit/engine';
import type { CoinPolicy } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { CoinPolicyTable } from '../database/tables/coins.ts';

export function toCoinPolicy(
  row: Selectable<CoinPolicyTable> & { readonly service_title: string },
): CoinPolicy {
  return {
    id: row.id,
    service_id: row.service_id,
    threshold: toCredits(micro(row.threshold_micro)),
    discount: toFraction(row.discount_ppm),
    created_at: row.created_at,
    updated_at: row.updated_at,
    tags: row.tags,
    metadata: row.metadata,
    service: { id: row.service_id, title: row.service_title },
  };
}
