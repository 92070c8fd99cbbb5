import type { Handlers } from '@quotakit/contract';
import type { Selectable } from 'kysely';
import { readBalance } from '../../coins/readBalance.ts';
import { isSignedBy } from '../../coins/signature.ts';
import { callerOf, type Context } from '../../context.ts';
import { brokenConstraint } from '../../database/brokenConstraint.ts';
import type { Transaction } from '../../database/database.ts';
import type { CoinChallengeTable } from '../../database/tables/coins.ts';
import { duplication, invalidField } from '../../envelopes/platform.ts';
import { toCoinInfo } from '../../representations/coinInfo.ts';
import { toTimestamp } from '../../time.ts';

type Challenge = Selectable<CoinChallengeTable>;

export const confirmCoinWallet: Handlers<Context>['confirmCoinWallet'] = async ({ body }, context) => {
  const { userId } = callerOf(context, 'user');
  const { database, tokenBalances, clock } = context;
  const now = clock.now();
  const challenge = await openChallenge(database, userId, body.challenge_id, now);
  const { operation, address, message } = challenge;
  if (!(await isSignedBy(address, message, body.signature))) {
    throw invalidField('signature', 'Is not the signature of the message by this wallet.');
  }
  const balance = operation === 'bind' ? await readBalance(tokenBalances, address) : null;
  const wallet = await database.transaction().execute(async (transaction) => {
    await use(transaction, challenge, now);
    if (balance === null) return unbind(transaction, challenge);
    return bind(transaction, challenge, balance, now);
  });
  return { status: 200, body: { operation, address, coin_info: wallet } };
};

async function openChallenge(
  database: Context['database'],
  userId: string,
  id: string,
  now: Date,
): Promise<Challenge> {
  const challenge = await database
    .selectFrom('coin_challenge')
    .selectAll()
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', toTimestamp(now))
    .executeTakeFirst();
  if (!challenge) throw noChallenge();
  return challenge;
}

/** Of two requests that confirm one challenge at a time, one is too late. */
async function use(transaction: Transaction, { user_id: userId, id }: Challenge, now: Date): Promise<void> {
  const used = await transaction
    .updateTable('coin_challenge')
    .set({ used_at: now })
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!used) throw noChallenge();
}

/** Binding a wallet again only reads its balance again. */
async function bind(
  transaction: Transaction,
  { user_id: userId, address }: Challenge,
  balance: bigint,
  now: Date,
) {
  const read = { balance_micro: balance, updated_at: now };
  const known = await transaction
    .updateTable('coin_info')
    .set(read)
    .where('user_id', '=', userId)
    .where('address', '=', address)
    .returningAll()
    .executeTakeFirst();
  if (known) return toCoinInfo(known);
  try {
    const row = { ...read, user_id: userId, id: crypto.randomUUID(), address, created_at: now };
    const made = await transaction
      .insertInto('coin_info')
      .values(row)
      .returningAll()
      .executeTakeFirstOrThrow();
    return toCoinInfo(made);
  } catch (error) {
    if (brokenConstraint(error) !== 'coin_info_address') throw error;
    throw duplication('Another user has bound this wallet.');
  }
}

async function unbind(transaction: Transaction, { user_id: userId, address }: Challenge): Promise<null> {
  const gone = await transaction
    .deleteFrom('coin_info')
    .where('user_id', '=', userId)
    .where('address', '=', address)
    .returning('id')
    .executeTakeFirst();
  if (!gone) throw invalidField('challenge_id', 'The wallet is not bound.');
  return null;
}

function noChallenge() {
  return invalidField('challenge_id', 'There is no open challenge with this id.');
}
