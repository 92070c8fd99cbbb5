import type { Transaction } from '../database/database.ts';
import { ApiFailure } from '../errors.ts';
import { toTimestamp } from '../time.ts';

/** A keyed request. */
export interface KeyedRequest {
  readonly userId: string;
  readonly key: string;
  /** Tells this request from others that use the same key. */
  readonly requestHash: string;
  readonly at: Date;
}

/** An answer as it was first given. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

export const ANSWER_KEPT_MILLISECONDS = 48 * 60 * 60 * 1000;

/**
 * The first answer to a keyed request; undefined where it is new. Throws 422 where the key belongs to another request.
 * The caller holds a lock that serialises the user's requests.
 */
export async function findAnswer(
  transaction: Transaction,
  { userId, key, requestHash, at }: KeyedRequest,
): Promise<StoredAnswer | undefined> {
  const stored = await transaction
    .selectFrom('idempotency')
    .select(['request_hash', 'status', 'body'])
    .where('user_id', '=', userId)
    .where('key', '=', key)
    .where('expires_at', '>', toTimestamp(at))
    .executeTakeFirst();
  if (stored && stored.request_hash !== requestHash) throw keyReused();
  return stored;
}

/** 422: the key belongs to another request. */
export function keyReused(): ApiFailure {
  const message = 'This Idempotency-Key was used with another body. Send a new key.';
  return new ApiFailure(422, 'idempotency_key_reused', message);
}

/** Keeps the first answer to a keyed request, in place of one that has expired. */
export async function storeAnswer(
  transaction: Transaction,
  { userId, key, requestHash, at }: KeyedRequest,
  answer: StoredAnswer,
): Promise<void> {
  const kept = {
    ...answer,
    request_hash: requestHash,
    created_at: at,
    expires_at: new Date(at.getTime() + ANSWER_KEPT_MILLISECONDS),
  };
  await transaction
    .insertInto('idempotency')
    .values({ ...kept, user_id: userId, key })
    .onConflict((conflict) => conflict.columns(['user_id', 'key']).doUpdateSet(kept))
    .execute();
}
