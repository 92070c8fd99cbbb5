import { sql, type RawBuilder } from 'kysely';
import type { Connection } from '../database/database.ts';

/** One thing in the accounts that the ledger contradicts. */
export interface Finding {
  readonly check: string;
  /** The id of the account, entry, charge or credential. */
  readonly id: string;
  readonly userId: string;
  /** What is stored, and what it should be. */
  readonly stored: string;
  readonly expected: string;
}

type Check = RawBuilder<Omit<Finding, 'check'>>;

const CHECKS: Readonly<Record<string, Check>> = {
  'balance differs from the sum of its ledger entries': sql`
    SELECT account.id, account.user_id AS "userId", balance_micro::text AS stored, coalesce(moved.amount, 0)::text AS expected
    FROM account LEFT JOIN (${movements()}) AS moved
      ON moved.user_id = account.user_id AND moved.account_id = account.id
    WHERE balance_micro <> coalesce(moved.amount, 0)`,
  'accounts of a user do not sum to zero': sql`
    SELECT user_id AS id, user_id AS "userId", sum(balance_micro)::text AS stored, '0' AS expected
    FROM account GROUP BY user_id HAVING sum(balance_micro) <> 0`,
  'balance is below its floor': sql`
    SELECT id, user_id AS "userId", balance_micro::text AS stored, held_micro::text AS expected
    FROM account WHERE kind = 'wallet' AND balance_micro < held_micro`,
  'balance after an entry does not follow from the entry before it': sql`
    SELECT id::text, user_id AS "userId", after::text AS stored, (before + change)::text AS expected FROM (
      SELECT id, user_id, after, change,
        coalesce(lag(after) OVER (PARTITION BY user_id, account_id ORDER BY id), 0) AS before
      FROM (${legs()}) AS leg
    ) AS step WHERE after <> before + change`,
  'entry names an account that does not exist': sql`
    SELECT leg.id::text, leg.user_id AS "userId", leg.account_id::text AS stored, 'an account' AS expected
    FROM (${legs()}) AS leg LEFT JOIN account
      ON account.user_id = leg.user_id AND account.id = leg.account_id
    WHERE account.id IS NULL`,
  'charge differs from its ledger entry': sql`
    SELECT charge.id, charge.user_id AS "userId", coalesce(entry.amount_micro, 0)::text AS stored,
      charge.amount_micro::text AS expected
    FROM charge LEFT JOIN ledger_entry entry
      ON entry.user_id = charge.user_id AND entry.charge_id = charge.id
    WHERE coalesce(entry.amount_micro, 0) <> charge.amount_micro`,
  'entry of a charge that does not exist': sql`
    SELECT entry.id::text, entry.user_id AS "userId", entry.charge_id::text AS stored, 'a charge' AS expected
    FROM ledger_entry entry LEFT JOIN charge
      ON charge.user_id = entry.user_id AND charge.id = entry.charge_id
    WHERE entry.charge_id IS NOT NULL AND charge.id IS NULL`,
  'credential differs from the sum of its charges': sql`
    SELECT credential.id, credential.user_id AS "userId", used_micro::text AS stored,
      coalesce(charged.amount, 0)::text AS expected
    FROM credential LEFT JOIN (
      SELECT user_id, credential_id, sum(amount_micro) AS amount FROM charge GROUP BY user_id, credential_id
    ) AS charged ON charged.user_id = credential.user_id AND charged.credential_id = credential.id
    WHERE used_micro <> coalesce(charged.amount, 0)`,
  'account differs from the sum of its holds': sql`
    SELECT account.id, account.user_id AS "userId", held_micro::text AS stored, coalesce(held.amount, 0)::text AS expected
    FROM account LEFT JOIN (
      SELECT user_id, application_id, sum(amount_micro) AS amount FROM hold
      WHERE state = 'Held' GROUP BY user_id, application_id
    ) AS held ON held.user_id = account.user_id AND held.application_id = account.application_id
    WHERE held_micro <> coalesce(held.amount, 0)`,
  'credential differs from the sum of its holds': sql`
    SELECT credential.id, credential.user_id AS "userId", held_micro::text AS stored,
      coalesce(held.amount, 0)::text AS expected
    FROM credential LEFT JOIN (
      SELECT user_id, credential_id, sum(amount_micro) AS amount FROM hold
      WHERE state = 'Held' GROUP BY user_id, credential_id
    ) AS held ON held.user_id = credential.user_id AND held.credential_id = credential.id
    WHERE held_micro <> coalesce(held.amount, 0)`,
};

/** How many checks {@link verifyLedger} makes. */
export const CHECK_COUNT: number = Object.keys(CHECKS).length;

/**
 * Recomputes every balance from the ledger. Returns what does not agree; nothing where all is well. `checked` is called
 * after each check.
 */
export async function verifyLedger(connection: Connection, checked = () => {}): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [check, query] of Object.entries(CHECKS)) {
    const { rows } = await query.execute(connection);
    findings.push(...rows.map((row) => ({ ...row, check })));
    checked();
  }
  return findings;
}

/** Each entry twice: once for the account it takes from, once for the one it gives to. */
function legs(): RawBuilder<unknown> {
  return sql`
    SELECT id, user_id, from_account_id AS account_id, -amount_micro AS change, from_balance_micro AS after
    FROM ledger_entry
    UNION ALL
    SELECT id, user_id, to_account_id, amount_micro, to_balance_micro FROM ledger_entry`;
}

function movements(): RawBuilder<unknown> {
  return sql`
    SELECT user_id, account_id, sum(change) AS amount FROM (${legs()}) AS leg GROUP BY user_id, account_id`;
}
