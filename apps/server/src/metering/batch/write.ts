import type { Micro, Wallet } from '@quotakit/engine';
import { sql, type RawBuilder } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import type { Spender } from '../decide.ts';
import { ANSWER_KEPT_MILLISECONDS } from '../idempotency.ts';
import { toTimestamp } from '../../time.ts';
import type { Account, BatchState, Credential } from './state.ts';

export interface ChargeRow {
  readonly id: string;
  readonly spender: Spender;
  readonly wallet: Wallet;
  readonly price: Micro;
  readonly discountPpm: number;
  readonly listPrice: Micro;
  readonly traceId: string;
  readonly created: string;
}

export interface EntryRow {
  readonly from: Account;
  readonly to: Account;
  readonly price: Micro;
  /** Of both accounts, after this entry. */
  readonly balances: readonly [Micro, Micro];
  readonly chargeId: string;
  readonly key: string | null;
  readonly traceId: string;
  readonly created: string;
}

export interface AnswerRow {
  readonly userId: string;
  readonly key: string;
  readonly requestHash: string;
  readonly body: string;
  readonly at: Date;
}

/** What a batch is going to write, besides the balances. */
export interface BatchWrites {
  readonly charges: ChargeRow[];
  readonly entries: EntryRow[];
  readonly answers: AnswerRow[];
}

/** Writes a whole batch in one statement. The transaction holds the locks of all that changes. */
export async function writeBatch(
  transaction: Transaction,
  state: BatchState,
  writes: BatchWrites,
): Promise<void> {
  const [first] = writes.charges;
  if (!first) return;
  await sql`
    WITH new_charge AS (${insertCharges(writes.charges)}),
      new_entry AS (${insertEntries(writes.entries)}),
      kept_answer AS (${keepAnswers(writes.answers)}),
      used_credential AS (${updateCredentials(state, first.created)})
    ${updateAccounts(state, first.created)}`.execute(transaction);
}

function insertCharges(rows: readonly ChargeRow[]): RawBuilder<unknown> {
  return sql`
    INSERT INTO charge (user_id, id, credential_id, application_id, list_micro, discount_ppm, amount_micro, trace_id,
      created_at)
    SELECT * FROM unnest(
      ${rows.map(({ spender }) => spender.userId)}::uuid[],
      ${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ spender }) => spender.credentialId)}::uuid[],
      ${rows.map(({ wallet }) => wallet.applicationId)}::uuid[],
      ${rows.map(({ listPrice }) => listPrice)}::bigint[],
      ${rows.map(({ discountPpm }) => discountPpm)}::integer[],
      ${rows.map(({ price }) => price)}::bigint[],
      ${rows.map(({ traceId }) => traceId)}::uuid[],
      ${rows.map(({ created }) => created)}::timestamptz[])`;
}

function insertEntries(rows: readonly EntryRow[]): RawBuilder<unknown> {
  return sql`
    INSERT INTO ledger_entry (user_id, from_account_id, to_account_id, amount_micro, from_balance_micro,
      to_balance_micro, cause, charge_id, idempotency_key, trace_id, created_at)
    SELECT entry.user_id, from_id, to_id, amount, from_balance, to_balance, 'charge', charge_id, key, trace_id, created
    FROM unnest(
      ${rows.map(({ from }) => from.user_id)}::uuid[],
      ${rows.map(({ from }) => from.id)}::uuid[],
      ${rows.map(({ to }) => to.id)}::uuid[],
      ${rows.map(({ price }) => price)}::bigint[],
      ${rows.map(({ balances }) => balances[0])}::bigint[],
      ${rows.map(({ balances }) => balances[1])}::bigint[],
      ${rows.map(({ chargeId }) => chargeId)}::uuid[],
      ${rows.map(({ key }) => key)}::text[],
      ${rows.map(({ traceId }) => traceId)}::uuid[],
      ${rows.map(({ created }) => created)}::timestamptz[]
    ) AS entry (user_id, from_id, to_id, amount, from_balance, to_balance, charge_id, key, trace_id, created)`;
}

/** A key whose answer has expired may be there still: the new answer takes its place. */
function keepAnswers(rows: readonly AnswerRow[]): RawBuilder<unknown> {
  return sql`
    INSERT INTO idempotency (user_id, key, request_hash, status, body, created_at, expires_at)
    SELECT answer.user_id, answer.key, hash, 201, answer.body, created, expires FROM unnest(
      ${rows.map(({ userId }) => userId)}::uuid[],
      ${rows.map(({ key }) => key)}::text[],
      ${rows.map(({ requestHash }) => requestHash)}::text[],
      ${rows.map(({ body }) => body)}::text[],
      ${rows.map(({ at }) => toTimestamp(at))}::timestamptz[],
      ${rows.map(({ at }) => toTimestamp(new Date(at.getTime() + ANSWER_KEPT_MILLISECONDS)))}::timestamptz[]
    ) AS answer (user_id, key, hash, body, created, expires)
    ON CONFLICT (user_id, key) DO UPDATE SET request_hash = excluded.request_hash, status = excluded.status,
      body = excluded.body, created_at = excluded.created_at, expires_at = excluded.expires_at`;
}

function updateCredentials({ credentials }: BatchState, at: string): RawBuilder<unknown> {
  const rows: Credential[] = [...credentials.values()].filter(({ spent }) => spent > 0n);
  return sql`
    UPDATE credential SET used_micro = used_micro + spent, updated_at = ${at}::timestamptz
    FROM unnest(
      ${rows.map(({ user_id: id }) => id)}::uuid[],
      ${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ spent }) => spent)}::bigint[]
    ) AS change (user_id, id, spent)
    WHERE credential.user_id = change.user_id AND credential.id = change.id`;
}

function updateAccounts({ wallets, consumed }: BatchState, at: string): RawBuilder<unknown> {
  const payers = [...wallets.values()].filter(({ spent }) => spent > 0n);
  const users = new Set(payers.map(({ user_id: id }) => id));
  const rows = [...payers, ...[...consumed.values()].filter(({ user_id: id }) => users.has(id))];
  return sql`
    UPDATE account SET balance_micro = balance, spent_micro = spent_micro + spent, updated_at = ${at}::timestamptz
    FROM unnest(
      ${rows.map(({ user_id: id }) => id)}::uuid[],
      ${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ balance_micro: balance }) => balance)}::bigint[],
      ${rows.map(({ spent }) => spent)}::bigint[]
    ) AS change (user_id, id, balance, spent)
    WHERE account.user_id = change.user_id AND account.id = change.id`;
}
