import type { Handlers } from '@quotakit/contract';
import { parseCredits } from '@quotakit/engine';
import type { Context } from '../../context.ts';
import { commandOf, replayHeaders } from '../../metering/request.ts';

const CALL = { apiId: null, serviceId: null, statusCode: 201, elapsedMilliseconds: 0 } as const;

export const captureHold: Handlers<Context>['captureHold'] = async ({ path, headers, body }, context) => {
  const listPrice = body.amount === undefined ? null : parseCredits(body.amount);
  const { value, replayed } = await context.meter.capture({
    ...(await commandOf(context, headers['Idempotency-Key'], ['captureHold', path.id, listPrice])),
    kind: 'capture',
    holdId: path.id.toLowerCase(),
    listPrice,
    call: CALL,
  });
  return { status: 200, body: value, headers: replayHeaders(replayed) };
};
