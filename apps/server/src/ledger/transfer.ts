import { micro, type Micro, ZERO } from '@quotakit/engine';
import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { LedgerEntryTable } from '../database/tables/metering.ts';
import type { Account } from './accounts.ts';

/** One amount that moves between two accounts of a user. */
export interface Transfer {
  readonly from: Account;
  readonly to: Account;
  /** More than 0. */
  readonly amount: Micro;
  readonly cause: LedgerEntryTable['cause'];
  readonly chargeId?: string;
  readonly idempotencyKey?: string | undefined;
  readonly traceId: string;
  readonly at: Date;
}

/** Writes a transfer into the ledger and the balances. The transaction holds the locks of both accounts. */
export async function transfer(transaction: Transaction, entry: Transfer): Promise<void> {
  const { from, to, amount } = entry;
  await transaction
    .insertInto('ledger_entry')
    .values({
      user_id: from.user_id,
      from_account_id: from.id,
      to_account_id: to.id,
      amount_micro: amount,
      from_balance_micro: from.balance_micro - amount,
      to_balance_micro: to.balance_micro + amount,
      cause: entry.cause,
      charge_id: entry.chargeId ?? null,
      idempotency_key: entry.idempotencyKey ?? null,
      trace_id: entry.traceId,
      created_at: entry.at,
    })
    .execute();
  const spent = entry.cause === 'charge' ? amount : ZERO;
  await add(transaction, from, { amount: micro(-amount), spent, at: entry.at });
  await add(transaction, to, { amount, spent: ZERO, at: entry.at });
}

interface Change {
  readonly amount: Micro;
  readonly spent: Micro;
  readonly at: Date;
}

async function add(transaction: Transaction, account: Account, change: Change): Promise<void> {
  await transaction
    .updateTable('account')
    .set({
      balance_micro: sql<Micro>`balance_micro + ${change.amount}::bigint`,
      spent_micro: sql<Micro>`spent_micro + ${change.spent}::bigint`,
      updated_at: change.at,
    })
    .where('user_id', '=', account.user_id)
    .where('id', '=', account.id)
    .execute();
}
