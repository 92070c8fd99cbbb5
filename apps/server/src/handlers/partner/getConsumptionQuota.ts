import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { partnerOf } from '../../partners/caller.ts';
import { toConsumptionQuota } from '../../representations/consumptionQuota.ts';

export const getConsumptionQuota: Handlers<Context>['getConsumptionQuota'] = async (_request, context) => {
  const { domainId } = await partnerOf(context, 'getConsumptionQuota');
  const credit = await context.database
    .selectFrom('partner_credit')
    .selectAll()
    .where('domain_id', '=', domainId)
    .executeTakeFirstOrThrow();
  return { status: 200, body: toConsumptionQuota(credit) };
};
