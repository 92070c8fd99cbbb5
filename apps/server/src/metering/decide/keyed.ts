import { answerId, type BatchState } from '../batch/state.ts';
import type { BatchWrites } from '../batch/writes.ts';
import { keyReused } from '../idempotency.ts';
import type { Answered, Command } from '../commands.ts';

/** A command that was carried out, or had been before. */
export type Done<Value> = Omit<Answered<Value>, 'available' | 'limitLeft'>;

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
): Done<Value> {
  if (!key) return { value: carryOut(), replayed: false };
  const id = answerId(userId, key.keptAs);
  const kept = answers.get(id);
  if (kept && kept.requestHash !== key.requestHash) throw keyReused();
  // Writing the parsed text again gives the same bytes: it was written by the same means.
  if (kept) return { value: JSON.parse(kept.body) as Value, replayed: true };
  const value = carryOut();
  const body = JSON.stringify(value);
  answers.set(id, { requestHash: key.requestHash, body });
  const { keptAs, requestHash } = key;
  writes.answers.push({ userId, key: keptAs, requestHash, status, body, at });
  return { value, replayed: false };
}
