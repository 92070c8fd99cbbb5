import { sql } from 'kysely';
import { demoServiceIds } from '@quotakit/server/src/demo/catalogue.ts';
import type { Database } from '@quotakit/server/src/database/database.ts';
import type { Spender } from '@quotakit/server/src/metering/commands.ts';

/** Makes this many users, each with one application that never runs out and one credential of it. */
export async function createPayers(database: Database, count: number): Promise<Spender[]> {
  const statements = [
    sql`CREATE TEMPORARY TABLE payer AS SELECT gen_random_uuid() AS id FROM generate_series(1, ${count}::integer)`,
    sql`INSERT INTO user_account (id, created_at) SELECT id, now() FROM payer`,
    sql`INSERT INTO application (user_id, id, service_id, type, scope, created_at, updated_at)
      SELECT id, gen_random_uuid(), ${demoServiceIds.chatgpt}, 'Usage', 'Individual', now(), now() FROM payer`,
    sql`INSERT INTO credential (user_id, id, application_id, token_hash, masked_token, allowed_api_ids, created_at,
        updated_at)
      SELECT user_id, gen_random_uuid(), application.id, md5(application.id::text), 'sk-', '[]', now(), now()
      FROM application JOIN payer ON payer.id = user_id`,
    sql`INSERT INTO account (user_id, id, kind, application_id, balance_micro, updated_at)
      SELECT user_id, gen_random_uuid(), 'wallet', application.id, 8000000000000000, now()
      FROM application JOIN payer ON payer.id = user_id`,
    sql`INSERT INTO account (user_id, id, kind, balance_micro, updated_at)
      SELECT payer.id, gen_random_uuid(), kind, balance, now()
      FROM payer, (VALUES ('consumed', 0), ('granted', -8000000000000000)) AS other (kind, balance)`,
    sql`INSERT INTO ledger_entry (user_id, from_account_id, to_account_id, amount_micro, from_balance_micro,
        to_balance_micro, cause, created_at)
      SELECT granted.user_id, granted.id, wallet.id, wallet.balance_micro, granted.balance_micro, wallet.balance_micro,
        'grant', now()
      FROM account granted JOIN payer ON payer.id = granted.user_id
      JOIN account wallet ON wallet.user_id = granted.user_id AND wallet.kind = 'wallet'
      WHERE granted.kind = 'granted'`,
  ];
  return database.transaction().execute(async (transaction) => {
    for (const statement of statements) await statement.execute(transaction);
    const { rows } = await sql<Spender>`
      SELECT user_id AS "userId", credential.id AS "credentialId", application_id AS "applicationId", NULL AS "tokenHash"
      FROM credential JOIN payer ON payer.id = user_id`.execute(transaction);
    await sql`DROP TABLE payer`.execute(transaction);
    return rows;
  });
}
