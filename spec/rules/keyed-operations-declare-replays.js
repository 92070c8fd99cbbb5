import { follow } from './support/schema.js';

const HEADER = 'Idempotency-Replayed';

export function keyedOperationsDeclareReplays() {
  return {
    Operation({ responses = {}, ...operation }, context) {
      const isKeyed = operation['x-idempotency'] === 'keyed';
      for (const [status, response] of Object.entries(responses)) {
        const declared = follow(response, context).node.headers?.[HEADER] !== undefined;
        const wanted = isKeyed && status.startsWith('2');
        if (declared === wanted) continue;
        context.report({
          message: wanted
            ? `Declare the header \`${HEADER}\` on status ${status}: an answer to a repeated key is marked with it.`
            : `Remove the header \`${HEADER}\` from status ${status}: only the success of a keyed operation is repeated.`,
          location: context.location.child(['responses', status]),
        });
      }
    },
  };
}
