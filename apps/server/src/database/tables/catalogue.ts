import type { ColumnType } from 'kysely';
import type { Defaulted, Json, MicroColumn, MicroFromZero, NullableJson, Timestamp } from '../columns.ts';
import type { CostRule } from '@quotakit/types';

export interface CatalogueTables {
  service: ServiceTable;
  package: PackageTable;
  api: ApiTable;
}

export interface ServiceTable {
  id: string;
  alias: string;
  title: string;
  type: 'Api' | 'Proxy' | 'Integration' | 'Dataset' | 'Introduction' | 'Agent';
  description: string | null;
  unit: 'Credit' | 'Count' | 'Token' | 'MB' | 'GB';
  /** What a new application starts with. */
  free_micro: MicroFromZero;
  /** What one call through the gateway costs, before any discount. */
  price_micro: MicroFromZero;
  /** Where the gateway sends calls; null where it offers no calls. */
  upstream_url: string | null;
  /** What becomes of a call whose limits cannot be checked. */
  throttle_failure: Defaulted<'fail-open' | 'fail-closed'>;
  /** Calls that a credential may make in each window of `rate_seconds`; null for any number. */
  rate_limit: ColumnType<number | null, number | null | undefined, number | null>;
  rate_seconds: Defaulted<number>;
  /** Calls of a credential that may be under way at a time, on each server; null for any number. */
  concurrency_limit: ColumnType<number | null, number | null | undefined, number | null>;
  rank: number;
  private: Defaulted<boolean>;
  tags: NullableJson<string[]>;
  metadata: NullableJson<Record<string, unknown>>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface PackageTable {
  id: string;
  /** Null for a package of the global balance. */
  service_id: string | null;
  type: 'Usage' | 'Period';
  name: string;
  amount_micro: MicroColumn;
  /** Millionths of a US dollar. */
  price_micro: MicroColumn;
  duration_seconds: number | null;
}

export interface ApiTable {
  id: string;
  service_id: string;
  name: string;
  title: string;
  path: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  stage: 'Alpha' | 'Beta' | 'Production';
  cost: Json<CostRule[]>;
  definition: NullableJson<Record<string, unknown>>;
  tags: NullableJson<string[]>;
  created_at: Timestamp;
  updated_at: Timestamp;
}
