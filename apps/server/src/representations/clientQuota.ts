import type { ClientQuota } from '@quotakit/types';
import { toResetTime } from '../client-quotas/settings.ts';
import type { ClientQuotaRow } from '../queries/clientQuotas.ts';

export function toClientQuota(row: ClientQuotaRow): ClientQuota {
  return {
    app_quota_id: row.id,
    name: row.name,
    call_limits: row.call_limits,
    time_unit: row.time_unit,
    time_interval: row.time_interval,
    ...(row.remark !== null && { remark: row.remark }),
    ...(row.reset_time !== null && { reset_time: toResetTime(row.reset_time) }),
    create_time: row.created_at,
    bound_app_num: row.bound_app_num,
  };
}
