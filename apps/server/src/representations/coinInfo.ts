import { micro, toCredits } from '@quotakit/engine';
import type { CoinInfo } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { CoinInfoTable } from '../database/tables/coins.ts';

export function toCoinInfo(row: Selectable<CoinInfoTable>): CoinInfo {
  return {
    id: row.id,
    user_id: row.user_id,
    address: row.address,
    balance: toCredits(micro(row.balance_micro)),
    tags: row.tags,
    metadata: row.metadata,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}
