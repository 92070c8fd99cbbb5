import type { Handlers } from '@quotakit/contract';
import { parseCredits } from '@quotakit/engine';
import type { Context } from '../../context.ts';
import { commandOf, replayHeaders } from '../../metering/request.ts';

export const createCharge: Handlers<Context>['createCharge'] = async ({ headers, body }, context) => {
  const listPrice = parseCredits(body.amount);
  const apiId = body.api_id ?? null;
  const common = await commandOf(context, headers['Idempotency-Key'], ['createCharge', listPrice, apiId]);
  const { value, replayed } = await context.meter.charge({ ...common, kind: 'charge', listPrice, apiId });
  return { status: 201, body: value, ...replayHeaders(replayed) };
};
