import type { Defaulted, NullableTimestamp, Timestamp } from '../columns.ts';
import type { InstanceStatus } from '@quotakit/types';

// The sharding key of all these tables but the first is instance_id.
export interface ClientQuotaTables {
  instance: InstanceTable;
  client_app: ClientAppTable;
  client_quota: ClientQuotaTable;
  client_quota_binding: ClientQuotaBindingTable;
}

export interface InstanceTable {
  id: string;
  project_id: string;
  name: string;
  status: Defaulted<InstanceStatus>;
  created_at: Timestamp;
}

export interface ClientAppTable {
  instance_id: string;
  id: string;
  name: string;
  remark: string | null;
  app_key: string;
  /** Signatures are checked with the secret itself, so it is sealed and not hashed. */
  sealed_secret: string;
  favorite: Defaulted<boolean>;
  /** 1 enabled, 2 disabled. */
  status: Defaulted<1 | 2>;
  created_by: string;
  updated_by: string;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface ClientQuotaTable {
  instance_id: string;
  id: string;
  name: string;
  call_limits: number;
  time_unit: 'SECOND' | 'MINUTE' | 'HOUR' | 'DAY';
  time_interval: number;
  /** When the first period begins; null for an app's first counted call. */
  reset_time: NullableTimestamp;
  remark: string | null;
  /** Changes with what its windows are made of, so that counters begin anew. */
  window_id: Defaulted<string>;
  created_at: Timestamp;
}

export interface ClientQuotaBindingTable {
  instance_id: string;
  app_id: string;
  quota_id: string;
  /** Another one for each time that the app is bound. */
  id: Defaulted<string>;
  /** The first call that was counted; null before it, and where the quota has a reset_time. */
  anchored_at: NullableTimestamp;
  bound_at: Timestamp;
}
