import type { Connection } from '../database/database.ts';

/** A user's credentials, without those that were deleted. */
export function selectCredentials(connection: Connection, userId: string) {
  return connection
    .selectFrom('credential')
    .where('credential.user_id', '=', userId)
    .where('credential.deleted_at', 'is', null)
    .selectAll('credential');
}
