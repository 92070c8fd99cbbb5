import type { DefaultedTimestamp, NullableJson, NullableTimestamp, Timestamp } from '../columns.ts';

export interface UserTables {
  user_account: UserAccountTable;
  platform_token: PlatformTokenTable;
}

export interface UserAccountTable {
  id: string;
  /** Unique without regard to case. */
  username: string | null;
  email: string | null;
  nickname: string | null;
  avatar: string | null;
  created_at: Timestamp;
  updated_at: DefaultedTimestamp;
  /** The partner whose customer the user is, if any. */
  partner_domain_id: string | null;
  /** Set when the user closed the account. */
  closed_at: NullableTimestamp;
}

export interface PlatformTokenTable {
  id: string;
  user_id: string;
  /** SHA-256 of the token, in hexadecimal digits. */
  token_hash: string;
  /** The token's first and last four digits, for people. */
  masked_token: string;
  expired_at: NullableTimestamp;
  tags: NullableJson<string[]>;
  metadata: NullableJson<Record<string, unknown>>;
  /** To the minute. */
  used_at: NullableTimestamp;
  created_at: Timestamp;
  updated_at: DefaultedTimestamp;
}
