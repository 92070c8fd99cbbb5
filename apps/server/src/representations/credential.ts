import { toCredits } from '@quotakit/engine';
import type { Credential } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { CredentialTable } from '../database/tables/metering.ts';

/** A credential; `token` is the whole token where it was just made, else it is masked. */
export function toCredential(row: Selectable<CredentialTable>, token = row.masked_token): Credential {
  return {
    id: row.id,
    user_id: row.user_id,
    application_id: row.application_id,
    name: row.name,
    type: 'Token',
    token,
    username: null,
    password: null,
    host: row.host,
    limited_amount: row.limited_micro === null ? null : toCredits(row.limited_micro),
    used_amount: toCredits(row.used_micro),
    expired_at: row.expired_at,
    allowed_api_ids: row.allowed_api_ids,
    metadata: row.metadata,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}
