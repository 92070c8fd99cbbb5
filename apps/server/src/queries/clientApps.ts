import type { Connection } from '../database/database.ts';

/** The apps of an instance, each with its binding where it has one. */
export function selectClientApps(connection: Connection, instanceId: string) {
  return connection
    .selectFrom('client_app')
    .leftJoin('client_quota_binding as binding', (join) =>
      join
        .onRef('binding.instance_id', '=', 'client_app.instance_id')
        .onRef('binding.app_id', '=', 'client_app.id'),
    )
    .selectAll('client_app')
    .where('client_app.instance_id', '=', instanceId);
}

/** The apps that are bound to a client quota. */
export function selectBoundApps(connection: Connection, instanceId: string, quotaId: string) {
  return connection
    .selectFrom('client_quota_binding as binding')
    .innerJoin('client_app', (join) =>
      join
        .onRef('client_app.instance_id', '=', 'binding.instance_id')
        .onRef('client_app.id', '=', 'binding.app_id'),
    )
    .innerJoin('client_quota', (join) =>
      join
        .onRef('client_quota.instance_id', '=', 'binding.instance_id')
        .onRef('client_quota.id', '=', 'binding.quota_id'),
    )
    .selectAll('client_app')
    .select(['binding.quota_id', 'client_quota.name as quota_name', 'binding.bound_at'])
    .where('binding.instance_id', '=', instanceId)
    .where('binding.quota_id', '=', quotaId);
}

/** One row of {@link selectBoundApps}. */
export type BoundAppRow = Awaited<ReturnType<ReturnType<typeof selectBoundApps>['executeTakeFirstOrThrow']>>;

/** The apps of an instance, each with the names of who created it and who changed it last. */
export function selectInstanceApps(connection: Connection, instanceId: string) {
  return connection
    .selectFrom('client_app')
    .innerJoin('iam_user as creator', 'creator.id', 'client_app.created_by')
    .innerJoin('iam_user as updater', 'updater.id', 'client_app.updated_by')
    .selectAll('client_app')
    .select(['creator.name as creator_name', 'updater.name as updater_name'])
    .where('client_app.instance_id', '=', instanceId);
}

/** One row of {@link selectInstanceApps}. */
export type InstanceAppRow = Awaited<
  ReturnType<ReturnType<typeof selectInstanceApps>['executeTakeFirstOrThrow']>
>;
