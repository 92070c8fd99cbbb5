import type { Handlers } from '@quotakit/contract';
import { closestToLimit, type QuotaUse } from '../../client-quotas/closestToLimit.ts';
import type { Context } from '../../context.ts';
import { assertInstance } from '../../queries/clientQuotas.ts';
import { lenient } from '../../queries/page.ts';

export const listClientQuotaUses: Handlers<Context>['listClientQuotaUses'] = async (
  { path, query },
  context,
) => {
  await assertInstance(context.database, path);
  // They are ordered by what is counted, so that all of them are counted for each page.
  const all = await closestToLimit(context, path.instance_id, context.clock.now());
  const { limit, offset } = lenient(query);
  const uses = all.slice(offset, offset + limit).map(toClientQuotaUse);
  return { status: 200, body: { size: uses.length, total: all.length, uses } };
};

function toClientQuotaUse(use: QuotaUse) {
  return {
    app_id: use.appId,
    app_name: use.app,
    app_key: use.key,
    app_quota_id: use.quotaId,
    app_quota_name: use.quota,
    call_limits: use.limit,
    used_calls: use.used,
    reset_seconds: use.resetSeconds,
  };
}
