import type { MicroColumn, NullableJson, Timestamp } from '../columns.ts';

export interface UsageTables {
  api_usage: ApiUsageTable;
}

/** One metered call. The sharding key is user_id, the paying user. */
export interface ApiUsageTable {
  user_id: string;
  id: string;
  /** The application that paid. */
  application_id: string;
  credential_id: string;
  service_id: string | null;
  api_id: string | null;
  status_code: number;
  original_micro: MicroColumn;
  deducted_micro: MicroColumn;
  remaining_micro: MicroColumn;
  elapsed_ms: number;
  trace_id: string;
  metadata: NullableJson<Record<string, unknown>>;
  created_at: Timestamp;
  updated_at: Timestamp;
}
