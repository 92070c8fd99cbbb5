import type { ChargeInput } from '@quotakit/engine';
import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';

/** What decides the discount of a user's calls of a service; a Global application has none. */
export async function loadDiscountInput(
  transaction: Transaction,
  userId: string,
  serviceId: string | null,
): Promise<Pick<ChargeInput, 'tiers' | 'holdingMicro'>> {
  if (serviceId === null) return { tiers: [], holdingMicro: 0n };
  const { holding } = await transaction
    .selectFrom('coin_info')
    .select(sql<bigint>`coalesce(sum(balance_micro), 0)::bigint`.as('holding'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  const tiers = await transaction
    .selectFrom('coin_policy')
    .select(['threshold_micro', 'discount_ppm'])
    .where('service_id', '=', serviceId)
    .where('threshold_micro', '<=', holding)
    .execute();
  return {
    tiers: tiers.map((tier) => ({ thresholdMicro: tier.threshold_micro, discountPpm: tier.discount_ppm })),
    holdingMicro: holding,
  };
}
