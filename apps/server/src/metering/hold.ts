import type { ChargeDecision, Micro } from '@quotakit/engine';
import { sql, type Selectable } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import type { HoldTable } from '../database/tables/metering.ts';
import { LockedAccounts } from '../ledger/accounts.ts';
import { writeOff } from '../ledger/writeOff.ts';
import { decide, lockAccounts, type Spender } from './decide.ts';
import { pay } from './pay.ts';
import { refusalOf } from './refusal.ts';
import { toTimestamp } from '../time.ts';

/** What a hold is placed for. */
export interface HoldRequest {
  readonly spender: Spender;
  readonly listPrice: Micro;
  readonly traceId: string;
  readonly at: Date;
}

export type Hold = Selectable<HoldTable>;

const LASTS_MILLISECONDS = 15 * 60 * 1000;

/** Reserves the price of a call, decided like a charge. Throws the refusal. */
export async function placeHold(database: Database, request: HoldRequest): Promise<Hold> {
  const { spender, listPrice, at } = request;
  return database.transaction().execute(async (transaction) => {
    const accounts = await lockAccounts(transaction, spender);
    const { decision, input } = await decide(transaction, accounts, spender, { listPrice, at });
    if (decision.outcome === 'refused') throw refusalOf(decision.reason, input);
    const hold = await insertHold(transaction, request, decision);
    await addHeld(transaction, hold, hold.amount_micro);
    return hold;
  });
}

/** Charges what a hold reserved. A hold that is gone is not charged. */
export async function captureHold(database: Database, hold: Hold, at: Date): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const accounts = await lockHeld(transaction, hold, 'consumed');
    if (!(await takeHold(transaction, hold))) return;
    const { discount_ppm: discountPpm, amount_micro: price, application_id: applicationId } = hold;
    const scope = await scopeOf(transaction, hold);
    const wallet = { applicationId, scope, available: price };
    const reason = {
      listPrice: hold.list_micro,
      traceId: hold.trace_id,
      idempotencyKey: undefined,
      at,
    };
    await pay(
      transaction,
      accounts,
      spenderOf(hold),
      { outcome: 'paid', wallet, price, discountPpm },
      reason,
    );
  });
}

/** Gives back what a hold reserved. A hold that is gone is left alone. */
export async function releaseHold(database: Database, hold: Hold, at: Date): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockHeld(transaction, hold, 'written_off');
    if (!(await takeHold(transaction, hold))) return;
    const { user_id: userId, application_id: applicationId, trace_id: traceId } = hold;
    if (await isDeleted(transaction, hold)) {
      await writeOff(transaction, { userId, applicationId, traceId, at });
    }
  });
}

/** Releases the holds of calls that ended without capture or release, as in a crash. */
export async function releaseExpiredHolds(database: Database, now: Date): Promise<void> {
  const expired = await database
    .selectFrom('hold')
    .selectAll()
    .where('expires_at', '<=', toTimestamp(now))
    .execute();
  for (const hold of expired) await releaseHold(database, hold, now);
}

type Paid = Extract<ChargeDecision, { outcome: 'paid' }>;

function insertHold(
  transaction: Transaction,
  { spender, listPrice, traceId, at }: HoldRequest,
  { wallet, price, discountPpm }: Paid,
): Promise<Hold> {
  return transaction
    .insertInto('hold')
    .values({
      user_id: spender.userId,
      id: crypto.randomUUID(),
      credential_id: spender.credentialId,
      application_id: wallet.applicationId,
      list_micro: listPrice,
      discount_ppm: discountPpm,
      amount_micro: price,
      trace_id: traceId,
      expires_at: new Date(at.getTime() + LASTS_MILLISECONDS),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Deletes the hold and what it reserved; false where it was gone already. */
async function takeHold(transaction: Transaction, hold: Hold): Promise<boolean> {
  const taken = await transaction
    .deleteFrom('hold')
    .where('user_id', '=', hold.user_id)
    .where('id', '=', hold.id)
    .returning('amount_micro')
    .executeTakeFirst();
  if (taken) await addHeld(transaction, hold, 0n - taken.amount_micro);
  return taken !== undefined;
}

async function addHeld(transaction: Transaction, hold: Hold, amount: bigint): Promise<void> {
  const held_micro = sql<Micro>`held_micro + ${amount}::bigint`;
  await transaction
    .updateTable('account')
    .set({ held_micro })
    .where('user_id', '=', hold.user_id)
    .where('application_id', '=', hold.application_id)
    .execute();
  await transaction
    .updateTable('credential')
    .set({ held_micro })
    .where('user_id', '=', hold.user_id)
    .where('id', '=', hold.credential_id)
    .execute();
}

function lockHeld(transaction: Transaction, hold: Hold, kind: 'consumed' | 'written_off') {
  const { user_id: userId, application_id: applicationId } = hold;
  return LockedAccounts.lock(transaction, { userId, applicationIds: [applicationId], kind });
}

function spenderOf({ user_id, credential_id, application_id }: Hold): Spender {
  return { userId: user_id, credentialId: credential_id, applicationId: application_id };
}

async function isDeleted(transaction: Transaction, hold: Hold): Promise<boolean> {
  return (await applicationOf(transaction, hold)).deleted_at !== null;
}

async function scopeOf(transaction: Transaction, hold: Hold): Promise<'Individual' | 'Global'> {
  return (await applicationOf(transaction, hold)).scope;
}

function applicationOf(transaction: Transaction, hold: Hold) {
  return transaction
    .selectFrom('application')
    .select(['scope', 'deleted_at'])
    .where('user_id', '=', hold.user_id)
    .where('id', '=', hold.application_id)
    .executeTakeFirstOrThrow();
}
