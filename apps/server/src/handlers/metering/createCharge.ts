import type { Handlers } from '@quotakit/contract';
import { parseCredits } from '@quotakit/engine';
import type { Charge } from '@quotakit/types';
import { callerOf, type Context } from '../../context.ts';
import { sha256 } from '../../crypto.ts';
import { decide, lockAccounts } from '../../metering/decide.ts';
import { findAnswer, storeAnswer } from '../../metering/idempotency.ts';
import { pay } from '../../metering/pay.ts';
import { refusalOf } from '../../metering/refusal.ts';
import { toCharge } from '../../representations/charge.ts';

export const createCharge: Handlers<Context>['createCharge'] = async ({ headers, body }, context) => {
  const spender = callerOf(context, 'credential');
  const idempotencyKey = headers['Idempotency-Key'];
  const at = context.clock.now();
  const listPrice = parseCredits(body.amount);
  const requestHash = await sha256(`createCharge ${spender.credentialId} ${listPrice}`);
  const keyed =
    idempotencyKey === undefined ? null : { key: idempotencyKey, requestHash, at, userId: spender.userId };

  return context.database.transaction().execute(async (transaction) => {
    const accounts = await lockAccounts(transaction, spender);
    const stored = keyed && (await findAnswer(transaction, keyed));
    if (stored) return replay(stored.body);

    const { decision, input } = await decide(transaction, accounts, spender, { listPrice, at });
    if (decision.outcome === 'refused') throw refusalOf(decision.reason, input);
    const reason = { listPrice, idempotencyKey, traceId: context.requestId, at };
    const charge = toCharge(await pay(transaction, accounts, spender, decision, reason));
    if (keyed) await storeAnswer(transaction, keyed, { status: 201, body: JSON.stringify(charge) });
    return { status: 201, body: charge };
  });
};

/** Writing the parsed text again gives the same bytes: it was written by the same means. */
function replay(body: string) {
  const charge = JSON.parse(body) as Charge;
  return { status: 201, body: charge, headers: { 'Idempotency-Replayed': 'true' } } as const;
}
