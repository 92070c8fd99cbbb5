import type {
  BindableClientApp,
  BoundClientApp,
  ClientApp,
  ClientAppRole,
  CreatedClientApp,
} from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { ClientAppTable } from '../database/tables/clientQuotas.ts';
import type { BoundAppRow, InstanceAppRow } from '../queries/clientApps.ts';

type ClientAppRow = Selectable<ClientAppTable>;

/** What users of the project may do with an app that another of them created. */
export const OTHERS_ROLES: readonly ClientAppRole[] = ['read', 'access', 'modify', 'delete'];

/** A client app with what a user may do with it. */
export function toInstanceApp(row: InstanceAppRow, userId: string): CreatedClientApp {
  const owner = row.created_by === userId;
  return {
    id: row.id,
    name: row.name,
    ...remarkOf(row),
    roles: owner ? ['admin'] : [...OTHERS_ROLES],
    owner,
    favorite: row.favorite,
    key: row.app_key,
    create_time: row.created_at,
    update_time: row.updated_at,
    created_user: { user_id: row.created_by, user_name: row.creator_name },
    last_updated_user: { user_id: row.updated_by, user_name: row.updater_name },
  };
}

export function toClientApp(row: ClientAppRow): ClientApp {
  return {
    id: row.id,
    name: row.name,
    ...remarkOf(row),
    creator: 'USER',
    status: row.status,
    app_key: row.app_key,
    app_type: 'roma',
    roma_app_type: 'integration',
    register_time: row.created_at,
    update_time: row.updated_at,
  };
}

export function toBindableClientApp(row: ClientAppRow): BindableClientApp {
  return {
    app_id: row.id,
    name: row.name,
    status: row.status,
    app_key: row.app_key,
    ...remarkOf(row),
    register_time: row.created_at,
    update_time: row.updated_at,
  };
}

export function toBoundClientApp(row: BoundAppRow): BoundClientApp {
  return {
    ...toBindableClientApp(row),
    app_quota_id: row.quota_id,
    app_quota_name: row.quota_name,
    bound_time: row.bound_at,
  };
}

function remarkOf({ remark }: ClientAppRow): { remark?: string } {
  return remark === null ? {} : { remark };
}
