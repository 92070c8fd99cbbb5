import type { Handlers } from '@quotakit/contract';
import { parseCredits } from '@quotakit/engine';
import type { Context } from '../../context.ts';
import { commandOf, replayHeaders } from '../../metering/request.ts';

export const createHold: Handlers<Context>['createHold'] = async ({ headers, body }, context) => {
  const listPrice = parseCredits(body.amount);
  const { api_id: apiId = null, description = null, expires_in: seconds } = body;
  const asked = ['createHold', listPrice, apiId, description, seconds];
  const { value, replayed } = await context.meter.hold({
    ...(await commandOf(context, headers['Idempotency-Key'], asked)),
    kind: 'hold',
    listPrice,
    apiId,
    description,
    lastsMilliseconds: seconds * 1000,
  });
  return { status: 201, body: value, ...replayHeaders(replayed) };
};
