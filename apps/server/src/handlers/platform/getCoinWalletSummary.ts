import type { Handlers } from '@quotakit/contract';
import { micro, toCredits, toFraction, ZERO } from '@quotakit/engine';
import { sql } from 'kysely';
import { callerOf, type Context } from '../../context.ts';
import { toCoinInfo } from '../../representations/coinInfo.ts';

const MOST_WALLETS = 100;

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
  const balance = wallets.reduce((sum, row) => micro(sum + row.balance_micro), ZERO);
  const tiers = await context.database
    .selectFrom('coin_policy')
    .distinctOn('service_id')
    .select(['service_id', 'threshold_micro', 'discount_ppm'])
    .where(sql<boolean>`threshold_micro <= ${balance}::bigint`)
    .orderBy('service_id')
    .orderBy('discount_ppm', 'desc')
    .orderBy('threshold_micro')
    .execute();
  return {
    status: 200,
    body: {
      balance: toCredits(balance),
      wallets: wallets.map((row) => toCoinInfo(row)),
      tiers: tiers.map((tier) => ({
        service_id: tier.service_id,
        threshold: toCredits(micro(tier.threshold_micro)),
        discount: toFraction(tier.discount_ppm),
      })),
    },
  };
};
