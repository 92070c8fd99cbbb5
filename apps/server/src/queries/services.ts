import { sql } from 'kysely';
import type { Connection } from '../database/database.ts';

/** The services that a user sees, and whether the user has an application of each; null is anyone. */
export function selectServices(connection: Connection, userId: string | null) {
  const applied = sql<boolean>`EXISTS (
    SELECT FROM application
    WHERE application.service_id = service.id AND application.user_id = ${userId}::uuid
      AND application.deleted_at IS NULL
  )`;
  return connection
    .selectFrom('service')
    .selectAll('service')
    .select(applied.as('applied'))
    .where(sql<boolean>`(NOT service.private OR ${applied})`);
}
