import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { commandOf } from '../../metering/request.ts';

export const releaseHold: Handlers<Context>['releaseHold'] = async ({ path }, context) => {
  const { value } = await context.meter.release({
    ...(await commandOf(context, undefined, [])),
    kind: 'release',
    holdId: path.id.toLowerCase(),
    state: 'Released',
    call: null,
  });
  return { status: 200, body: value };
};
