import { micro, type Micro } from '@quotakit/engine';
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
  /** Charges are written by the meter, in batches. */
  readonly cause: Exclude<LedgerEntryTable['cause'], 'charge'>;
  /** The order that a top-up was bought by. */
  readonly orderId?: string;
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
      charge_id: null,
      order_id: entry.orderId ?? null,
      idempotency_key: null,
      trace_id: entry.traceId,
      created_at: entry.at,
    })
    .execute();
  await add(transaction, from, micro(-amount), entry.at);
  await add(transaction, to, amount, entry.at);
}

async function add(transaction: Transaction, account: Account, amount: Micro, at: Date): Promise<void> {
  await transaction
    .updateTable('account')
    .set({ balance_micro: sql<Micro>`balance_micro + ${amount}::bigint`, updated_at: at })
    .where('user_id', '=', account.user_id)
    .where('id', '=', account.id)
    .execute();
}
