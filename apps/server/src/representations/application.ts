import type { Application } from '@quotakit/types';
import { toCredits } from '@quotakit/engine';
import type { Connection } from '../database/database.ts';
import type { ApplicationRow } from '../queries/applications.ts';
import { selectCredentials } from '../queries/credentials.ts';
import { toCredential } from './credential.ts';
import { packagesByService } from './package.ts';

/** One user's applications with their credentials and packages. */
export async function presentApplications(
  connection: Connection,
  rows: readonly ApplicationRow[],
): Promise<Application[]> {
  const [first] = rows;
  if (!first) return [];
  const packages = await packagesByService(
    connection,
    rows.flatMap((row) => row.service_id ?? []),
  );
  const credentials = await selectCredentials(connection, first.user_id)
    .where(
      'application_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...toApplication(row),
    credentials: credentials
      .filter((entry) => entry.application_id === row.id)
      .map((entry) => toCredential(entry)),
    packages: (packages.get(row.service_id ?? '') ?? []).filter((entry) => entry.type === row.type),
  }));
}

/** One user's application with its credentials and packages. */
export async function presentApplication(connection: Connection, row: ApplicationRow): Promise<Application> {
  const [application] = await presentApplications(connection, [row]);
  if (!application) throw new Error('One row gives one application.');
  return application;
}

function toApplication(row: ApplicationRow): Omit<Application, 'credentials' | 'packages'> {
  return {
    id: row.id,
    user_id: row.user_id,
    service_id: row.service_id,
    type: row.type,
    scope: row.scope,
    remaining_amount: toCredits(row.balance_micro),
    used_amount: toCredits(row.spent_micro),
    paid: row.paid,
    disabled: row.disabled,
    allow_consume_global: row.allow_consume_global,
    expired_at: row.expired_at,
    service: toServiceRef(row),
    tags: row.tags,
    metadata: row.metadata,
    created_at: row.created_at,
    updated_at: row.changed_at,
  };
}

function toServiceRef(row: ApplicationRow): Application['service'] {
  const { service_id: id, service_alias: alias, service_title: title } = row;
  if (id === null || alias === null || title === null) return null;
  return { id, alias, title, name: title };
}
