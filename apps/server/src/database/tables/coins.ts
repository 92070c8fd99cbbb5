import type { NullableJson, NullableTimestamp, Timestamp } from '../columns.ts';
import type { ColumnType } from 'kysely';

export interface CoinTables {
  coin_policy: CoinPolicyTable;
  coin_info: CoinInfoTable;
  coin_challenge: CoinChallengeTable;
}

/** BIGINT of millionths of a token. */
export type TokenMicro = ColumnType<bigint, bigint, bigint>;

export interface CoinPolicyTable {
  id: string;
  service_id: string;
  threshold_micro: TokenMicro;
  /** Parts per million of the list price. */
  discount_ppm: number;
  tags: NullableJson<string[]>;
  metadata: NullableJson<Record<string, unknown>>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface CoinInfoTable {
  id: string;
  user_id: string;
  address: string;
  balance_micro: TokenMicro;
  tags: NullableJson<string[]>;
  metadata: NullableJson<Record<string, unknown>>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

/** A text that proves a wallet to be the user's once it comes back signed. */
export interface CoinChallengeTable {
  user_id: string;
  id: string;
  operation: 'bind' | 'unbind';
  address: string;
  message: string;
  expires_at: Timestamp;
  created_at: Timestamp;
  used_at: NullableTimestamp;
}
