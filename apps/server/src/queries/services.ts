import { sql } from 'kysely';
import type { Caller, Context } from '../context.ts';
import type { Connection } from '../database/database.ts';
import { notFound } from '../envelopes/platform.ts';

/** The services that a user sees, and whether the user has an application of each; null is anyone. */
export function selectServices(connection: Connection, userId: string | null) {
  return connection
    .selectFrom('service')
    .selectAll('service')
    .select(isApplied(userId).as('applied'))
    .where(isVisible(userId));
}

/** The service of an id or an alias that the caller sees. Throws 404 where there is none. */
export async function findService({ database, caller }: Context, reference: string) {
  const service = await selectServices(database, viewerOf(caller))
    .where(isReferred(reference))
    .executeTakeFirst();
  if (!service) throw notFound();
  return service;
}

/** Who looks at the catalogue: a user, or anyone. */
export function viewerOf(caller: Caller): string | null {
  return caller.kind === 'user' ? caller.userId : null;
}

/** Whether the joined service is the one of an id or an alias. */
export function isReferred(reference: string) {
  return sql<boolean>`(service.alias = ${reference} OR service.id::text = lower(${reference}))`;
}

/** Whether a user sees the joined service: a private one shows itself only to those who have an application of it. */
export function isVisible(userId: string | null) {
  return sql<boolean>`(NOT service.private OR ${isApplied(userId)})`;
}

function isApplied(userId: string | null) {
  return sql<boolean>`EXISTS (
    SELECT FROM application
    WHERE application.service_id = service.id AND application.user_id = ${userId}::uuid
      AND application.deleted_at IS NULL
  )`;
}
