import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { accessDenied, throttled } from '../../envelopes/partner.ts';
import { toConsumptionQuota } from '../../representations/consumptionQuota.ts';

const RATE = { limit: 10, seconds: 1 };

export const getConsumptionQuota: Handlers<Context>['getConsumptionQuota'] = async (_request, context) => {
  const { domainId, partner } = callerOf(context, 'project');
  const key = `getConsumptionQuota ${domainId} ${context.remoteAddress}`;
  const verdict = await context.throttle.take(key, RATE, context.clock.now());
  if (!verdict.allowed) throw throttled(RATE, verdict);
  if (!partner) throw accessDenied();
  const credit = await context.database
    .selectFrom('partner_credit')
    .selectAll()
    .where('domain_id', '=', domainId)
    .executeTakeFirstOrThrow();
  return { status: 200, body: toConsumptionQuota(credit) };
};
