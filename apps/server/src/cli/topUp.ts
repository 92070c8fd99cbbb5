import { micro, toCredits, toText, type Micro } from '@quotakit/engine';
import type { Transaction } from '../database/database.ts';
import { grant } from '../ledger/grant.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { RefusedError, UsageError } from './errors.ts';
import { idOf } from './input.ts';
import { withStore } from './withStore.ts';

/** `quotakit top-up`. */
export const topUp: Command = {
  name: 'top-up',
  says: 'grant credits to an application, as an entry of the ledger',
  argument: { name: 'application', says: 'the id of the application' },
  flags: {
    amount: { value: 'credits', says: 'how much, such as 12.5', required: true },
    ...DATA_FLAGS,
  },
  examples: ['top-up a1b2c3d4-e5f6-7890-abcd-ef1234567890 --amount 12.5'],
  async run(input) {
    const id = idOf(input.argument, '<application>');
    const amount = input.credits('amount');
    if (amount === 0n) throw new UsageError('--amount must be more than 0.');
    const { userId, balance } = await withStore(input, (database) =>
      database.transaction().execute((transaction) => grantTo(transaction, id, amount)),
    );
    const amounts = { amount: toCredits(amount), balance: toCredits(balance) };
    return {
      json: { application_id: id, user_id: userId, ...amounts },
      text: `${toText(amount)} credits granted to ${id}. Its balance is ${toText(balance)}.\n`,
    };
  },
};

async function grantTo(transaction: Transaction, applicationId: string, amount: Micro) {
  const application = await transaction
    .selectFrom('application')
    .select(['user_id', 'deleted_at'])
    .where('id', '=', applicationId)
    // Before the accounts, as a deletion does it.
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!application || application.deleted_at !== null) {
    throw new RefusedError(`There is no application ${applicationId}, or it was deleted.`);
  }
  const { user_id: userId } = application;
  await grant(transaction, { userId, applicationId, amount, traceId: crypto.randomUUID(), at: new Date() });
  const wallet = await transaction
    .selectFrom('account')
    .select('balance_micro')
    .where('user_id', '=', userId)
    .where('application_id', '=', applicationId)
    .executeTakeFirstOrThrow();
  return { userId, balance: micro(wallet.balance_micro) };
}
