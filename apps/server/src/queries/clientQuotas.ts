import { sql } from 'kysely';
import type { Connection } from '../database/database.ts';
import { instanceNotFound, quotaNotFound, quotaOfAppsNotFound } from '../envelopes/clientQuotas.ts';

/** The address of an instance. */
export interface InstancePath {
  readonly project_id: string;
  readonly instance_id: string;
}

/** The address of a client quota. */
export interface QuotaPath extends InstancePath {
  readonly app_quota_id: string;
}

/** Throws 404 where the project has no such instance. */
export async function assertInstance(
  connection: Connection,
  { project_id, instance_id }: InstancePath,
): Promise<void> {
  const found = await connection
    .selectFrom('instance')
    .select('id')
    .where('id', '=', instance_id)
    .where('project_id', '=', project_id)
    .executeTakeFirst();
  if (!found) throw instanceNotFound(instance_id);
}

/** The client quotas of an instance, each with the number of apps that are bound to it. */
export function selectClientQuotas(connection: Connection, instanceId: string) {
  const boundApps = sql<number>`(
    SELECT count(*)::int FROM client_quota_binding AS binding
    WHERE binding.instance_id = client_quota.instance_id AND binding.quota_id = client_quota.id
  )`;
  return connection
    .selectFrom('client_quota')
    .selectAll('client_quota')
    .select(boundApps.as('bound_app_num'))
    .where('client_quota.instance_id', '=', instanceId);
}

/** One row of {@link selectClientQuotas}. */
export type ClientQuotaRow = Awaited<
  ReturnType<ReturnType<typeof selectClientQuotas>['executeTakeFirstOrThrow']>
>;

/** One client quota. Throws 404 where the instance has none of this id. */
export async function findClientQuota(
  connection: Connection,
  instanceId: string,
  id: string,
): Promise<ClientQuotaRow> {
  const row = await selectClientQuotas(connection, instanceId)
    .where('client_quota.id', '=', id)
    .executeTakeFirst();
  if (!row) throw quotaNotFound(id);
  return row;
}

/** Throws 404 where there is no such instance or quota, in the words of operations on the quota's apps. */
export async function assertQuotaOfApps(connection: Connection, path: QuotaPath): Promise<void> {
  await assertInstance(connection, path);
  const found = await connection
    .selectFrom('client_quota')
    .select('id')
    .where('instance_id', '=', path.instance_id)
    .where('id', '=', path.app_quota_id)
    .executeTakeFirst();
  if (!found) throw quotaOfAppsNotFound(path.app_quota_id);
}
