import type { Connection } from '../database/database.ts';
import { notFound } from '../envelopes/platform.ts';

/** A user's credentials, without those that were deleted. */
export function selectCredentials(connection: Connection, userId: string) {
  return connection
    .selectFrom('credential')
    .where('credential.user_id', '=', userId)
    .where('credential.deleted_at', 'is', null)
    .selectAll('credential');
}

/** One of a user's credentials. Throws 404 where there is none, or where it is another user's. */
export async function findCredential(connection: Connection, userId: string, id: string) {
  const row = await selectCredentials(connection, userId).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
