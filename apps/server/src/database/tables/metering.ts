import type {
  Defaulted,
  Json,
  MicroColumn,
  MicroFromZero,
  NullableJson,
  NullableMicro,
  NullableTimestamp,
  Timestamp,
} from '../columns.ts';

// The sharding key of all these tables is user_id, the paying user: one charge touches one user's rows.
export interface MeteringTables {
  application: ApplicationTable;
  credential: CredentialTable;
  account: AccountTable;
  ledger_entry: LedgerEntryTable;
  charge: ChargeTable;
  hold: HoldTable;
  idempotency: IdempotencyTable;
}

export interface ApplicationTable {
  user_id: string;
  id: string;
  /** Null for scope Global. */
  service_id: string | null;
  type: 'Usage' | 'Period';
  scope: 'Individual' | 'Global';
  paid: Defaulted<boolean>;
  disabled: Defaulted<boolean>;
  allow_consume_global: Defaulted<boolean>;
  expired_at: NullableTimestamp;
  tags: NullableJson<string[]>;
  metadata: NullableJson<Record<string, unknown>>;
  created_at: Timestamp;
  updated_at: Timestamp;
  /** Set when the owner deleted it; its history stays. */
  deleted_at: NullableTimestamp;
}

export interface CredentialTable {
  user_id: string;
  id: string;
  application_id: string;
  name: string | null;
  /** SHA-256 of the token, in hexadecimal digits. */
  token_hash: string;
  /** The token's first and last four digits, for people. */
  masked_token: string;
  host: string | null;
  /** Most that it may ever spend; null where it is not limited. */
  limited_micro: NullableMicro;
  used_micro: MicroFromZero;
  /** The part of its limit that is reserved. */
  held_micro: MicroFromZero;
  expired_at: NullableTimestamp;
  allowed_api_ids: Json<string[]>;
  metadata: NullableJson<Record<string, unknown>>;
  created_at: Timestamp;
  updated_at: Timestamp;
  deleted_at: NullableTimestamp;
}

/** The quota of one application is a `wallet`; the other kinds are the user's contra-accounts. */
export type AccountKind = 'wallet' | 'granted' | 'purchased' | 'consumed' | 'written_off';

export interface AccountTable {
  user_id: string;
  id: string;
  kind: AccountKind;
  /** The application whose quota this is; null for contra-accounts. */
  application_id: string | null;
  balance_micro: MicroFromZero;
  /** The part of the balance that is reserved. */
  held_micro: MicroFromZero;
  /** What charges took from it. */
  spent_micro: MicroFromZero;
  updated_at: Timestamp;
}

/** Append-only: a trigger refuses every change. */
export interface LedgerEntryTable {
  user_id: string;
  id: Defaulted<bigint>;
  from_account_id: string;
  to_account_id: string;
  amount_micro: MicroColumn;
  from_balance_micro: MicroColumn;
  to_balance_micro: MicroColumn;
  cause: 'grant' | 'top_up' | 'charge' | 'write_off';
  charge_id: string | null;
  /** The order that a top-up was bought by. */
  order_id: string | null;
  idempotency_key: string | null;
  trace_id: string | null;
  created_at: Timestamp;
}

export interface ChargeTable {
  user_id: string;
  id: string;
  credential_id: string;
  /** The application that paid. */
  application_id: string;
  list_micro: MicroColumn;
  discount_ppm: number;
  amount_micro: MicroColumn;
  /** What was left in the wallet that paid. */
  remaining_micro: MicroColumn;
  api_id: string | null;
  trace_id: string;
  created_at: Timestamp;
}

/** An amount that is reserved for a call that is under way, while its state is Held. */
export interface HoldTable {
  user_id: string;
  id: string;
  credential_id: string;
  /** The application whose wallet is held. */
  application_id: string;
  list_micro: MicroColumn;
  discount_ppm: number;
  amount_micro: MicroColumn;
  api_id: string | null;
  description: string | null;
  state: 'Held' | 'Captured' | 'Released' | 'Expired';
  captured_micro: NullableMicro;
  charge_id: string | null;
  trace_id: string;
  expires_at: Timestamp;
  created_at: Timestamp;
  ended_at: NullableTimestamp;
}

export interface IdempotencyTable {
  user_id: string;
  key: string;
  request_hash: string;
  status: number;
  /** The first answer's body, byte for byte. */
  body: string;
  created_at: Timestamp;
  expires_at: Timestamp;
}
