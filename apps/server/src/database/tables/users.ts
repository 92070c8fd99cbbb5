import type { NullableTimestamp, Timestamp } from '../columns.ts';

export interface UserTables {
  user_account: UserAccountTable;
  platform_token: PlatformTokenTable;
}

export interface UserAccountTable {
  id: string;
  created_at: Timestamp;
}

export interface PlatformTokenTable {
  id: string;
  user_id: string;
  /** SHA-256 of the token, in hexadecimal digits. */
  token_hash: string;
  /** The token's first and last four digits, for people. */
  masked_token: string;
  expired_at: NullableTimestamp;
  created_at: Timestamp;
}
