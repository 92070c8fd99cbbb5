import { micro, type ChargeDecision, type Micro } from '@quotakit/engine';
import { sql, type Selectable } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { ChargeTable } from '../database/tables/metering.ts';
import type { LockedAccounts } from '../ledger/accounts.ts';
import { transfer } from '../ledger/transfer.ts';
import type { Spender } from './decide.ts';

type Paid = Extract<ChargeDecision, { outcome: 'paid' }>;

/** What a charge is made for. */
export interface Reason {
  readonly listPrice: Micro;
  readonly idempotencyKey: string | undefined;
  readonly traceId: string;
  readonly at: Date;
}

/** A charge that was made, and what it left in the wallet. */
export interface MadeCharge {
  readonly row: Selectable<ChargeTable>;
  readonly scope: Paid['wallet']['scope'];
  readonly remaining: Micro;
}

/** Makes the charge that was decided: its row, its ledger entry, the balances and the credential's use. */
export async function pay(
  transaction: Transaction,
  accounts: LockedAccounts,
  spender: Spender,
  { wallet, price, discountPpm }: Paid,
  { listPrice, idempotencyKey, traceId, at }: Reason,
): Promise<MadeCharge> {
  const row = await transaction
    .insertInto('charge')
    .values({
      user_id: spender.userId,
      id: crypto.randomUUID(),
      credential_id: spender.credentialId,
      application_id: wallet.applicationId,
      list_micro: listPrice,
      discount_ppm: discountPpm,
      amount_micro: price,
      trace_id: traceId,
      created_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const from = accounts.wallet(wallet.applicationId);
  const to = accounts.contra('consumed');
  // A discount of 100 % leaves nothing to move.
  if (price > 0n) {
    const entry = { amount: price, cause: 'charge', chargeId: row.id, idempotencyKey, traceId, at } as const;
    await transfer(transaction, { ...entry, from, to });
  }
  await recordUse(transaction, spender, price, at);
  return { row, scope: wallet.scope, remaining: micro(from.balance_micro - price) };
}

async function recordUse(
  transaction: Transaction,
  { userId, credentialId }: Spender,
  price: Micro,
  at: Date,
): Promise<void> {
  await transaction
    .updateTable('credential')
    .set({ used_micro: sql<Micro>`used_micro + ${price}::bigint`, updated_at: at })
    .where('user_id', '=', userId)
    .where('id', '=', credentialId)
    .execute();
}
