import type { Handlers } from '@quotakit/contract';
import { publicKeyOf } from '../../coins/signature.ts';
import { callerOf, type Context } from '../../context.ts';
import type { Database } from '../../database/database.ts';
import { randomHex } from '../../crypto.ts';
import { invalidField } from '../../envelopes/platform.ts';
import { toTimestamp } from '../../time.ts';

const LASTS_MILLISECONDS = 10 * 60 * 1000;

export const createCoinWalletChallenge: Handlers<Context>['createCoinWalletChallenge'] = async (
  { body: { operation, address } },
  context,
) => {
  const { userId } = callerOf(context, 'user');
  if (!publicKeyOf(address)) {
    throw invalidField('address', 'Must be a public key of 32 bytes in base 58.');
  }
  const now = context.clock.now();
  const expires = toTimestamp(new Date(now.getTime() + LASTS_MILLISECONDS));
  const lines = [
    `Quotakit: ${operation} wallet`,
    `User: ${userId}`,
    `Address: ${address}`,
    `Nonce: ${randomHex(16)}`,
    `Expires: ${expires}`,
  ];
  const challenge = { operation, address, message: lines.join('\n'), expires_at: expires };
  const id = crypto.randomUUID();
  await removeEnded(context.database, userId, now);
  await context.database
    .insertInto('coin_challenge')
    .values({ ...challenge, user_id: userId, id, created_at: now })
    .execute();
  return { status: 201, body: { ...challenge, challenge_id: id } };
};

/** What nobody can confirm any more is of no use. */
async function removeEnded(database: Database, userId: string, now: Date): Promise<void> {
  await database
    .deleteFrom('coin_challenge')
    .where('user_id', '=', userId)
    .where((challenge) =>
      challenge.or([challenge('used_at', 'is not', null), challenge('expires_at', '<=', toTimestamp(now))]),
    )
    .execute();
}
