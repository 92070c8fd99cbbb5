import { isOverQuota } from '@quotakit/engine';
import type { Connection } from '../database/database.ts';
import { ApiFailure } from '../errors.ts';
import { toConsumptionQuota } from '../representations/consumptionQuota.ts';

/** Throws 403 where the user is the customer of a partner that has used more than its consumption quota. */
export async function assertPartnerCredit(connection: Connection, userId: string): Promise<void> {
  const row = await connection
    .selectFrom('user_account')
    .innerJoin('partner_credit', 'partner_credit.domain_id', 'user_account.partner_domain_id')
    .where('user_account.id', '=', userId)
    .selectAll('partner_credit')
    .executeTakeFirst();
  if (!row) return;
  const { used_consumption_quota: used, consumption_quota: quota } = toConsumptionQuota(row);
  if (!isOverQuota(used, quota)) return;
  const message =
    'Your partner has used up its consumption quota. Ask it to settle its bill, then try again.';
  throw new ApiFailure(403, 'partner_credit_exceeded', message);
}
