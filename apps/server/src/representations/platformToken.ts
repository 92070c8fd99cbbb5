import type { PlatformToken } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { PlatformTokenTable } from '../database/tables/users.ts';

/** A platform token; `token` is the whole token where it was just made, else it is masked. */
export function toPlatformToken(
  row: Selectable<PlatformTokenTable>,
  token = row.masked_token,
): PlatformToken {
  return {
    id: row.id,
    user_id: row.user_id,
    token,
    expiration: row.expired_at,
    used_at: row.used_at,
    tags: row.tags,
    metadata: row.metadata,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}
