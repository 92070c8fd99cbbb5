import type { Handlers } from '@quotakit/contract';
import { countCall } from '../../client-quotas/countCall.ts';
import type { Context } from '../../context.ts';
import { chargeCommandOf } from '../../metering/chargeCommand.ts';
import { replayHeaders } from '../../metering/request.ts';

export const createCharge: Handlers<Context>['createCharge'] = async ({ headers, body }, context) => {
  const command = await chargeCommandOf(body, headers['Idempotency-Key'], context);
  const limits = await countCall(context, command.spender);
  const { value, replayed } = await context.meter.charge(command);
  return { status: 201, body: value, headers: { ...limits, ...replayHeaders(replayed) } };
};
