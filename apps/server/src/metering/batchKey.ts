import { callerOf, type Context } from '../context.ts';
import { sha256 } from '../crypto.ts';
import { toTimestamp } from '../time.ts';
import type { IdempotencyKey } from './commands.ts';
import { ANSWER_KEPT_MILLISECONDS, keyReused } from './idempotency.ts';

// No key that a caller sends contains a line break.
const keptAs = (key: string, index: number | 'batch'): string => `${key}\n${index}`;

/**
 * Takes a batch's key for its body, and gives each item the part of it that is its own. Throws 422 where the key
 * belongs to another body.
 */
export async function takeBatchKey(
  context: Context,
  operation: string,
  key: string,
  body: object,
): Promise<(index: number) => IdempotencyKey> {
  const { userId, credentialId } = callerOf(context, 'credential');
  const requestHash = sha256(`${operation} ${credentialId} ${JSON.stringify(body)}`);
  const now = context.clock.now();
  const taken = {
    request_hash: requestHash,
    status: 200,
    body: '',
    created_at: now,
    expires_at: new Date(now.getTime() + ANSWER_KEPT_MILLISECONDS),
  };
  const { request_hash: first } = await context.database
    .insertInto('idempotency')
    .values({ ...taken, user_id: userId, key: keptAs(key, 'batch') })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'key']).doUpdateSet((row) => ({
        request_hash: row
          .case()
          .when('idempotency.expires_at', '<=', toTimestamp(now))
          .then(requestHash)
          .else(row.ref('idempotency.request_hash'))
          .end(),
        expires_at: taken.expires_at,
      })),
    )
    .returning('request_hash')
    .executeTakeFirstOrThrow();
  if (first !== requestHash) throw keyReused();
  return (index) => ({ key, keptAs: keptAs(key, index), requestHash });
}
