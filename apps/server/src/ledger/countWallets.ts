import { sql } from 'kysely';
import type { Connection } from '../database/database.ts';

/** How many applications can spend nothing, little, or enough. */
export type WalletCounts = Readonly<Record<'empty' | 'low' | 'enough', number>>;

/** Low is less than a tenth of all that a wallet ever got. Those that never got anything are not counted. */
export async function countWallets(connection: Connection): Promise<WalletCounts> {
  const { rows } = await sql<WalletCounts>`
    SELECT count(*) FILTER (WHERE free <= 0)::float8 AS empty,
      count(*) FILTER (WHERE free > 0 AND free * 10 < got)::float8 AS low,
      count(*) FILTER (WHERE free * 10 >= got)::float8 AS enough
    FROM (
      SELECT balance_micro - account.held_micro AS free, balance_micro + spent_micro AS got
      FROM account JOIN application
        ON application.user_id = account.user_id AND application.id = account.application_id
      WHERE deleted_at IS NULL AND balance_micro + spent_micro > 0
    ) AS wallet`.execute(connection);
  const [counts] = rows;
  if (!counts) throw new Error('The wallets could not be counted.');
  return counts;
}
