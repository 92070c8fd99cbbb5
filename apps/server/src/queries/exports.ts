import { sql, type RawBuilder } from 'kysely';

/** What of the metering can be exported. */
export const EXPORT_KINDS = ['usage', 'charges', 'ledger'] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Which rows; what is left out lets all of them through. */
export interface ExportFilters {
  readonly userId: string | undefined;
  readonly from: Date | undefined;
  readonly to: Date | undefined;
}

// Ids are text, so that the only bigints are amounts.
const SELECTIONS: Readonly<Record<ExportKind, RawBuilder<unknown>>> = {
  usage: sql`SELECT created_at, user_id, id, application_id, credential_id, service_id, api_id, status_code,
    original_micro AS original_amount, deducted_micro AS deducted_amount, remaining_micro AS remaining_amount,
    elapsed_ms, trace_id FROM api_usage AS made`,
  charges: sql`SELECT created_at, user_id, id, application_id, credential_id, api_id,
    list_micro AS list_price, amount_micro AS amount, remaining_micro AS remaining_amount, trace_id
    FROM charge AS made`,
  ledger: sql`SELECT made.created_at, made.user_id, made.id::text, cause, amount_micro AS amount,
    giver.kind AS from_kind, giver.application_id AS from_application_id, from_balance_micro AS from_balance_after,
    taker.kind AS to_kind, taker.application_id AS to_application_id, to_balance_micro AS to_balance_after,
    charge_id, order_id, trace_id FROM ledger_entry AS made
    JOIN account giver ON giver.user_id = made.user_id AND giver.id = made.from_account_id
    JOIN account taker ON taker.user_id = made.user_id AND taker.id = made.to_account_id`,
};

/** The rows to export, in the order they were made. */
export function exportQuery<Row>(kind: ExportKind, { userId, from, to }: ExportFilters): RawBuilder<Row> {
  const conditions = [
    ...(userId === undefined ? [] : [sql`made.user_id = ${userId}::uuid`]),
    ...(from === undefined ? [] : [sql`made.created_at >= ${from.toISOString()}::timestamptz`]),
    ...(to === undefined ? [] : [sql`made.created_at < ${to.toISOString()}::timestamptz`]),
  ];
  const where = conditions.length > 0 ? sql`WHERE ${sql.join(conditions, sql` AND `)}` : sql``;
  return sql<Row>`${SELECTIONS[kind]} ${where} ORDER BY made.created_at, made.id`;
}
