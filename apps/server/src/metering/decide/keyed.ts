import { ApiFailure } from '../../errors.ts';
import { answerId, type BatchState } from '../batch/state.ts';
import type { BatchWrites } from '../batch/writes.ts';
import type { Answered, Command } from '../commands.ts';

/**
 * Carries out a command, unless its key has an answer already: then that one is given again. Throws 422 where the key
 * belongs to another request.
 */
export function once<Value>(
  { answers }: BatchState,
  writes: BatchWrites,
  { spender: { userId }, key, at }: Command,
  status: number,
  carryOut: () => Value,
): Answered<Value> {
  if (!key) return { value: carryOut(), replayed: false };
  const id = answerId(userId, key.key);
  const kept = answers.get(id);
  if (kept && kept.requestHash !== key.requestHash) {
    throw new ApiFailure(
      422,
      'idempotency_key_reused',
      'This Idempotency-Key was used with another body. Send a new key.',
    );
  }
  // Writing the parsed text again gives the same bytes: it was written by the same means.
  if (kept) return { value: JSON.parse(kept.body) as Value, replayed: true };
  const value = carryOut();
  const body = JSON.stringify(value);
  answers.set(id, { requestHash: key.requestHash, body });
  writes.answers.push({ userId, ...key, status, body, at });
  return { value, replayed: false };
}
