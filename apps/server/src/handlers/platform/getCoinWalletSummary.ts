import type { Handlers } from '@quotakit/contract';
import { micro, toCredits, toFraction } from '@quotakit/engine';
import { sql } from 'kysely';
import { callerOf, type Context } from '../../context.ts';
import { toCoinInfo } from '../../representations/coinInfo.ts';

const MOST_WALLETS = 100;
const MOST_TIERS = 1000;

export const getCoinWalletSummary: Handlers<Context>['getCoinWalletSummary'] = async (_request, context) => {
  const { userId } = callerOf(context, 'user');
  const wallets = await context.database
    .selectFrom('coin_info')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .orderBy('id')
    .limit(MOST_WALLETS)
    .execute();
  const { balance } = await context.database
    .selectFrom('coin_info')
    .select(sql<bigint>`coalesce(sum(balance_micro), 0)::bigint`.as('balance'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  const tiers = await context.database
    .selectFrom('coin_policy')
    .distinctOn('service_id')
    .select(['service_id', 'threshold_micro', 'discount_ppm'])
    .where(sql<boolean>`threshold_micro <= ${balance}::bigint`)
    .orderBy('service_id')
    .orderBy('discount_ppm', 'desc')
    .orderBy('threshold_micro')
    .limit(MOST_TIERS)
    .execute();
  return {
    status: 200,
    body: {
      balance: toCredits(micro(balance)),
      wallets: wallets.map((row) => toCoinInfo(row)),
      tiers: tiers.map((tier) => ({
        service_id: tier.service_id,
        threshold: toCredits(micro(tier.threshold_micro)),
        discount: toFraction(tier.discount_ppm),
      })),
    },
  };
};
