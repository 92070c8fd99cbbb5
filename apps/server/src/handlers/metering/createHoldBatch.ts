import type { Handlers } from '@quotakit/contract';
import { countCall, type RateLimitHeaders } from '../../client-quotas/countCall.ts';
import type { Context } from '../../context.ts';
import { countsOf, settleItems } from '../../metering/batchAnswer.ts';
import { takeBatchKey } from '../../metering/batchKey.ts';
import { holdCommandOf } from '../../metering/holdCommand.ts';
import { replayHeaders } from '../../metering/request.ts';

export const createHoldBatch: Handlers<Context>['createHoldBatch'] = async ({ headers, body }, context) => {
  const key = headers['Idempotency-Key'];
  const partOf = key === undefined ? () => null : await takeBatchKey(context, 'createHoldBatch', key, body);
  const commands = await Promise.all(
    body.items.map(async ({ idempotency_key: own, ...item }, index) => {
      const command = await holdCommandOf(item, own ?? undefined, context);
      return command.key ? command : { ...command, key: partOf(index) };
    }),
  );
  let limits: RateLimitHeaders = {};
  const results = await settleItems(
    commands.map((command) => async () => {
      limits = await countCall(context, command.spender);
      return context.meter.hold(command);
    }),
    context,
  );
  const items = results.map(({ status, made, error }) => ({ status, hold: made, error }));
  const replayed = results.every((result) => result.replayed);
  return {
    status: 200,
    body: { ...countsOf(results), items },
    headers: { ...limits, ...replayHeaders(replayed) },
  };
};
