import type { DiscountTier } from '@quotakit/engine';
import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { toTimestamp } from '../../time.ts';
import type { Command } from '../commands.ts';
import { uuids } from './lock.ts';
import { answerId, type Application, type BatchState } from './state.ts';

export function readApplications(
  transaction: Transaction,
  userIds: readonly string[],
  ids: readonly string[],
): Promise<Application[]> {
  return transaction
    .selectFrom('application')
    .selectAll()
    .where(sql<boolean>`user_id = ANY(${uuids(userIds)})`)
    .where(sql<boolean>`id = ANY(${uuids(ids)})`)
    .execute();
}

export async function readHoldings(
  transaction: Transaction,
  userIds: readonly string[],
): Promise<Map<string, bigint>> {
  const rows = await transaction
    .selectFrom('coin_info')
    .select(['user_id', sql<bigint>`sum(balance_micro)::bigint`.as('holding')])
    .where(sql<boolean>`user_id = ANY(${uuids(userIds)})`)
    .groupBy('user_id')
    .execute();
  return new Map(rows.map(({ user_id: userId, holding }) => [userId, holding]));
}

export async function readTiers(
  transaction: Transaction,
  serviceIds: readonly string[],
): Promise<Map<string, DiscountTier[]>> {
  const rows = await transaction
    .selectFrom('coin_policy')
    .select(['service_id', 'threshold_micro', 'discount_ppm'])
    .where(sql<boolean>`service_id = ANY(${uuids(serviceIds)})`)
    .execute();
  const tiers = new Map<string, DiscountTier[]>();
  for (const row of rows) {
    const tier = { thresholdMicro: row.threshold_micro, discountPpm: row.discount_ppm };
    tiers.set(row.service_id, [...(tiers.get(row.service_id) ?? []), tier]);
  }
  return tiers;
}

/** The answers that were given for the commands' keys. */
export async function readAnswers(
  transaction: Transaction,
  commands: readonly Command[],
): Promise<BatchState['answers']> {
  const keyed = commands.filter(({ key }) => key !== null);
  const [first] = keyed;
  if (!first) return new Map();
  const users = uuids(keyed.map(({ spender }) => spender.userId));
  const keys = keyed.map(({ key }) => key?.keptAs);
  const rows = await transaction
    .selectFrom('idempotency')
    .select(['user_id', 'key', 'request_hash', 'body'])
    .where(sql<boolean>`(user_id, key) IN (SELECT * FROM unnest(${users}, ${keys}::text[]))`)
    .where('expires_at', '>', toTimestamp(first.at))
    .execute();
  return new Map(
    rows.map((row) => [answerId(row.user_id, row.key), { requestHash: row.request_hash, body: row.body }]),
  );
}
