import { usedConsumptionQuota } from '@quotakit/engine';
import type { ConsumptionQuota } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { PartnerCreditTable } from '../database/tables/partner.ts';

export function toConsumptionQuota(row: Selectable<PartnerCreditTable>): ConsumptionQuota {
  return {
    consumption_quota: row.consumption_quota,
    amount: row.amount,
    coupon_amount: row.coupon_amount,
    due_amount: row.due_amount,
    unbilled_amount: row.unbilled_amount,
    used_consumption_quota: usedConsumptionQuota({
      dueAmount: row.due_amount,
      unbilledAmount: row.unbilled_amount,
      amount: row.amount,
      couponAmount: row.coupon_amount,
    }),
    measure_id: 1,
    currency: row.currency,
  };
}
