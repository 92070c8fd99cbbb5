import type { BindableClientApp, BoundClientApp, ClientApp, CreatedClientApp } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { ClientAppTable } from '../database/tables/clientQuotas.ts';
import type { BoundAppRow } from '../queries/clientApps.ts';

type ClientAppRow = Selectable<ClientAppTable>;

/** A client app in the words of its creation, whose caller is its owner. */
export function toCreatedClientApp(row: ClientAppRow, userName: string): CreatedClientApp {
  return {
    id: row.id,
    name: row.name,
    ...remarkOf(row),
    roles: ['admin'],
    owner: true,
    favorite: row.favorite,
    key: row.app_key,
    create_time: row.created_at,
    update_time: row.updated_at,
    created_user: { user_id: row.created_by, user_name: userName },
    last_updated_user: { user_id: row.updated_by, user_name: userName },
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
