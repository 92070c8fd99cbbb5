import { sql, type RawBuilder } from 'kysely';
import type { Hold } from './state.ts';

export function insertHolds(rows: readonly Hold[]): RawBuilder<unknown> {
  return sql`
    INSERT INTO hold (user_id, id, credential_id, application_id, list_micro, discount_ppm, amount_micro, api_id,
      description, state, captured_micro, charge_id, trace_id, expires_at, created_at, ended_at)
    SELECT * FROM unnest(
      ${rows.map((row) => row.user_id)}::uuid[],
      ${rows.map((row) => row.id)}::uuid[],
      ${rows.map((row) => row.credential_id)}::uuid[],
      ${rows.map((row) => row.application_id)}::uuid[],
      ${rows.map((row) => row.list_micro)}::bigint[],
      ${rows.map((row) => row.discount_ppm)}::integer[],
      ${rows.map((row) => row.amount_micro)}::bigint[],
      ${rows.map((row) => row.api_id)}::uuid[],
      ${rows.map((row) => row.description)}::text[],
      ${rows.map((row) => row.state)}::text[],
      ${rows.map((row) => row.captured_micro)}::bigint[],
      ${rows.map((row) => row.charge_id)}::uuid[],
      ${rows.map((row) => row.trace_id)}::uuid[],
      ${rows.map((row) => row.expires_at)}::timestamptz[],
      ${rows.map((row) => row.created_at)}::timestamptz[],
      ${rows.map((row) => row.ended_at)}::timestamptz[])`;
}

export function updateHolds(rows: readonly Hold[]): RawBuilder<unknown> {
  return sql`
    UPDATE hold SET state = change.state, captured_micro = captured, charge_id = charge, expires_at = expires,
      ended_at = ended
    FROM unnest(
      ${rows.map((row) => row.user_id)}::uuid[],
      ${rows.map((row) => row.id)}::uuid[],
      ${rows.map((row) => row.state)}::text[],
      ${rows.map((row) => row.captured_micro)}::bigint[],
      ${rows.map((row) => row.charge_id)}::uuid[],
      ${rows.map((row) => row.expires_at)}::timestamptz[],
      ${rows.map((row) => row.ended_at)}::timestamptz[]
    ) AS change (user_id, id, state, captured, charge, expires, ended)
    WHERE hold.user_id = change.user_id AND hold.id = change.id`;
}
