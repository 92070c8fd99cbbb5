import { sql } from 'kysely';
import type { Connection } from '../database/database.ts';
import { notFound } from '../envelopes/platform.ts';

/** A user's applications with their wallets and services, without those that were deleted. */
export function selectApplications(connection: Connection, userId: string) {
  return connection
    .selectFrom('application')
    .innerJoin('account', (join) =>
      join
        .onRef('account.user_id', '=', 'application.user_id')
        .onRef('account.application_id', '=', 'application.id'),
    )
    .leftJoin('service', 'service.id', 'application.service_id')
    .where('application.user_id', '=', userId)
    .where('application.deleted_at', 'is', null)
    .selectAll('application')
    .select([
      sql<string>`greatest(application.updated_at, account.updated_at)`.as('changed_at'),
      'account.balance_micro',
      'account.spent_micro',
      'service.alias as service_alias',
      'service.title as service_title',
    ]);
}

/** One row of {@link selectApplications}. */
export type ApplicationRow = Awaited<
  ReturnType<ReturnType<typeof selectApplications>['executeTakeFirstOrThrow']>
>;

/** One of a user's applications. Throws 404 where there is none, or where it is another user's. */
export async function findApplication(
  connection: Connection,
  userId: string,
  id: string,
): Promise<ApplicationRow> {
  const row = await selectApplications(connection, userId)
    .where('application.id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
