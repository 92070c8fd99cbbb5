import type { Handlers } from '@quotakit/contract';
import { parseCredits } from '@quotakit/engine';
import { callerOf, type Context } from '../../context.ts';
import { sha256 } from '../../crypto.ts';

export const createCharge: Handlers<Context>['createCharge'] = async ({ headers, body }, context) => {
  const spender = callerOf(context, 'credential');
  const listPrice = parseCredits(body.amount);
  const requestHash = await sha256(`createCharge ${spender.credentialId} ${listPrice}`);
  const key = headers['Idempotency-Key'];
  const { charge, replayed } = await context.makeCharge({
    spender,
    listPrice,
    key: key === undefined ? null : { key, requestHash },
    traceId: context.requestId,
    at: context.clock.now(),
  });
  return { status: 201, body: charge, ...(replayed && { headers: { 'Idempotency-Replayed': 'true' } }) };
};
