import type { Handlers } from '@quotakit/contract';
import { countCall } from '../../client-quotas/countCall.ts';
import type { Context } from '../../context.ts';
import { holdCommandOf } from '../../metering/holdCommand.ts';
import { replayHeaders } from '../../metering/request.ts';

export const createHold: Handlers<Context>['createHold'] = async ({ headers, body }, context) => {
  const command = await holdCommandOf(body, headers['Idempotency-Key'], context);
  const limits = await countCall(context, command.spender);
  const { value, replayed } = await context.meter.hold(command);
  return { status: 201, body: value, headers: { ...limits, ...replayHeaders(replayed) } };
};
