import type { Handlers } from '@quotakit/contract';
import { readBalance } from '../../coins/readBalance.ts';
import { callerOf, type Context } from '../../context.ts';
import { notFound } from '../../envelopes/platform.ts';
import { toCoinInfo } from '../../representations/coinInfo.ts';

export const updateCoinInfoBalance: Handlers<Context>['updateCoinInfoBalance'] = async (
  { path },
  context,
) => {
  const { userId } = callerOf(context, 'user');
  const { database, tokenBalances, clock } = context;
  const wallet = await database
    .selectFrom('coin_info')
    .select('address')
    .where('user_id', '=', userId)
    .where('id', '=', path.id)
    .executeTakeFirst();
  if (!wallet) throw notFound();
  const balance = await readBalance(tokenBalances, wallet.address);
  const row = await database
    .updateTable('coin_info')
    .set({ balance_micro: balance, updated_at: clock.now() })
    .where('user_id', '=', userId)
    .where('id', '=', path.id)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw notFound();
  return { status: 200, body: toCoinInfo(row) };
};
