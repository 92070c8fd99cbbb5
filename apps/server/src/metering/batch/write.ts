import { sql, type RawBuilder } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { toTimestamp } from '../../time.ts';
import { ANSWER_KEPT_MILLISECONDS } from '../idempotency.ts';
import { insertHolds, updateHolds } from './writeHolds.ts';
import type { BatchState } from './state.ts';
import type { AnswerRow, BatchWrites, ChargeRow, EntryRow, UsageRow } from './writes.ts';

/** Writes a whole batch in one statement. The transaction holds the locks of all that changes. */
export async function writeBatch(
  transaction: Transaction,
  state: BatchState,
  writes: BatchWrites,
  at: Date,
): Promise<void> {
  const changes = changesOf(state, writes, toTimestamp(at));
  const [last, ...others] = changes.toReversed();
  if (!last) return;
  const parts = others.map((change, index) => sql`${sql.ref(`change_${index}`)} AS (${change})`);
  const before = parts.length > 0 ? sql`WITH ${sql.join(parts)}` : sql``;
  await sql`${before} ${last}`.execute(transaction);
}

function changesOf(state: BatchState, writes: BatchWrites, at: string): RawBuilder<unknown>[] {
  const { charges, entries, answers, usages, newHolds } = writes;
  const ended = [...state.holds.values()].filter(({ changed }) => changed);
  const fresh = new Set(newHolds);
  const statements: [readonly unknown[], () => RawBuilder<unknown>][] = [
    [charges, () => insertCharges(charges)],
    [entries, () => insertEntries(entries)],
    [usages, () => insertUsages(usages)],
    [answers, () => keepAnswers(answers)],
    [newHolds, () => insertHolds(newHolds)],
    [ended, () => updateHolds(ended.filter((hold) => !fresh.has(hold)))],
    [changedCredentials(state), () => updateCredentials(state, at)],
    [changedAccounts(state), () => updateAccounts(state, at)],
  ];
  return statements.filter(([rows]) => rows.length > 0).map(([, write]) => write());
}

function insertCharges(rows: readonly ChargeRow[]): RawBuilder<unknown> {
  return sql`
    INSERT INTO charge (user_id, id, credential_id, application_id, list_micro, discount_ppm, amount_micro,
      remaining_micro, api_id, trace_id, created_at)
    SELECT * FROM unnest(
      ${rows.map(({ spender }) => spender.userId)}::uuid[],
      ${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ spender }) => spender.credentialId)}::uuid[],
      ${rows.map(({ applicationId }) => applicationId)}::uuid[],
      ${rows.map(({ listPrice }) => listPrice)}::bigint[],
      ${rows.map(({ discountPpm }) => discountPpm)}::integer[],
      ${rows.map(({ price }) => price)}::bigint[],
      ${rows.map(({ remaining }) => remaining)}::bigint[],
      ${rows.map(({ apiId }) => apiId)}::uuid[],
      ${rows.map(({ traceId }) => traceId)}::uuid[],
      ${rows.map(({ created }) => created)}::timestamptz[])`;
}

function insertEntries(rows: readonly EntryRow[]): RawBuilder<unknown> {
  return sql`
    INSERT INTO ledger_entry (user_id, from_account_id, to_account_id, amount_micro, from_balance_micro,
      to_balance_micro, cause, charge_id, idempotency_key, trace_id, created_at)
    SELECT * FROM unnest(
      ${rows.map(({ from }) => from.user_id)}::uuid[],
      ${rows.map(({ from }) => from.id)}::uuid[],
      ${rows.map(({ to }) => to.id)}::uuid[],
      ${rows.map(({ amount }) => amount)}::bigint[],
      ${rows.map(({ balances }) => balances[0])}::bigint[],
      ${rows.map(({ balances }) => balances[1])}::bigint[],
      ${rows.map(({ cause }) => cause)}::text[],
      ${rows.map(({ chargeId }) => chargeId)}::uuid[],
      ${rows.map(({ key }) => key)}::text[],
      ${rows.map(({ traceId }) => traceId)}::uuid[],
      ${rows.map(({ created }) => created)}::timestamptz[])`;
}

function insertUsages(rows: readonly UsageRow[]): RawBuilder<unknown> {
  return sql`
    INSERT INTO api_usage (user_id, id, application_id, credential_id, service_id, api_id, status_code, original_micro,
      deducted_micro, remaining_micro, elapsed_ms, trace_id, created_at, updated_at)
    SELECT entry.*, created FROM unnest(
      ${rows.map(({ spender }) => spender.userId)}::uuid[],
      ${rows.map(() => crypto.randomUUID())}::uuid[],
      ${rows.map(({ applicationId }) => applicationId)}::uuid[],
      ${rows.map(({ spender }) => spender.credentialId)}::uuid[],
      ${rows.map(({ call }) => call.serviceId)}::uuid[],
      ${rows.map(({ call }) => call.apiId)}::uuid[],
      ${rows.map(({ call }) => call.statusCode)}::integer[],
      ${rows.map(({ original }) => original)}::bigint[],
      ${rows.map(({ deducted }) => deducted)}::bigint[],
      ${rows.map(({ remaining }) => remaining)}::bigint[],
      ${rows.map(({ call }) => call.elapsedMilliseconds)}::integer[],
      ${rows.map(({ traceId }) => traceId)}::uuid[],
      ${rows.map(({ created }) => created)}::timestamptz[]
    ) AS entry (user_id, id, application_id, credential_id, service_id, api_id, status_code, original, deducted,
      remaining, elapsed, trace_id, created)`;
}

/** A key whose answer has expired may be there still: the new answer takes its place. */
function keepAnswers(rows: readonly AnswerRow[]): RawBuilder<unknown> {
  return sql`
    INSERT INTO idempotency (user_id, key, request_hash, status, body, created_at, expires_at)
    SELECT * FROM unnest(
      ${rows.map(({ userId }) => userId)}::uuid[],
      ${rows.map(({ key }) => key)}::text[],
      ${rows.map(({ requestHash }) => requestHash)}::text[],
      ${rows.map(({ status }) => status)}::integer[],
      ${rows.map(({ body }) => body)}::text[],
      ${rows.map(({ at }) => toTimestamp(at))}::timestamptz[],
      ${rows.map(({ at }) => toTimestamp(new Date(at.getTime() + ANSWER_KEPT_MILLISECONDS)))}::timestamptz[])
    ON CONFLICT (user_id, key) DO UPDATE SET request_hash = excluded.request_hash, status = excluded.status,
      body = excluded.body, created_at = excluded.created_at, expires_at = excluded.expires_at`;
}

function changedCredentials({ credentials }: BatchState) {
  return [...credentials.values()].filter(({ changed }) => changed);
}

function updateCredentials(state: BatchState, at: string): RawBuilder<unknown> {
  const rows = changedCredentials(state);
  return sql`
    UPDATE credential SET used_micro = used, held_micro = held, updated_at = ${at}::timestamptz
    FROM unnest(
      ${rows.map(({ user_id: id }) => id)}::uuid[],
      ${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ used_micro: used }) => used)}::bigint[],
      ${rows.map(({ held_micro: held }) => held)}::bigint[]
    ) AS change (user_id, id, used, held)
    WHERE credential.user_id = change.user_id AND credential.id = change.id`;
}

function changedAccounts({ wallets, contras }: BatchState) {
  return [...wallets.values(), ...contras.values()].filter(({ changed }) => changed);
}

function updateAccounts(state: BatchState, at: string): RawBuilder<unknown> {
  const rows = changedAccounts(state);
  return sql`
    UPDATE account SET balance_micro = balance, held_micro = held, spent_micro = spent_micro + spent,
      updated_at = ${at}::timestamptz
    FROM unnest(
      ${rows.map(({ user_id: id }) => id)}::uuid[],
      ${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ balance_micro: balance }) => balance)}::bigint[],
      ${rows.map(({ held_micro: held }) => held)}::bigint[],
      ${rows.map(({ spent }) => spent)}::bigint[]
    ) AS change (user_id, id, balance, held, spent)
    WHERE account.user_id = change.user_id AND account.id = change.id`;
}
