import type { Defaulted, MicroColumn, MicroFromZero, NullableJson, Timestamp } from '../columns.ts';

export interface CatalogueTables {
  service: ServiceTable;
  package: PackageTable;
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
  rank: number;
  private: Defaulted<boolean>;
  tags: NullableJson<string[]>;
  metadata: NullableJson<Record<string, unknown>>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface PackageTable {
  id: string;
  service_id: string;
  type: 'Usage' | 'Period';
  name: string;
  amount_micro: MicroColumn;
  /** Millionths of a US dollar. */
  price_micro: MicroColumn;
  duration_seconds: number | null;
}
