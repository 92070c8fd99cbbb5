import { toCredits } from '@quotakit/engine';
import type { ApiUsage } from '@quotakit/types';
import type { UsageRow } from '../queries/usage.ts';

export function toApiUsage(row: UsageRow): ApiUsage {
  const deducted = toCredits(row.deducted_micro);
  return {
    id: row.id,
    user_id: row.user_id,
    application_id: row.application_id,
    service_id: row.service_id,
    api_id: row.api_id,
    credential_id: row.credential_id,
    credential: { id: row.credential_id, name: row.credential_name },
    api: toApiInShort(row),
    service: toServiceInShort(row),
    status_code: row.status_code,
    original_amount: toCredits(row.original_micro),
    deducted_amount: deducted,
    used_amount: deducted,
    remaining_amount: toCredits(row.remaining_micro),
    elapsed: row.elapsed_ms / 1000,
    trace_id: row.trace_id,
    metadata: row.metadata,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

/** An API that is no longer in the catalogue has an id, and no title any more. */
function toApiInShort({ api_id: id, api_title: title }: UsageRow): ApiUsage['api'] {
  return id === null || title === null ? null : { id, title };
}

function toServiceInShort(row: UsageRow): ApiUsage['service'] {
  const { service_id: id, service_alias: alias, service_title: title } = row;
  return id === null || alias === null || title === null ? null : { id, alias, title, name: title };
}
