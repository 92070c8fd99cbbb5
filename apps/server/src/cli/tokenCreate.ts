import type { Transaction } from '../database/database.ts';
import { issuePlatformToken } from '../platform/issuePlatformToken.ts';
import { toTimestamp } from '../time.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { RefusedError } from './errors.ts';
import { withStore } from './withStore.ts';

/** `quotakit token create`. */
export const tokenCreate: Command = {
  name: 'token create',
  says: 'make a platform token, and a user for it unless --user names one; the token is shown once',
  flags: {
    user: { value: 'id', says: 'the user that the token stands for' },
    expires: { value: 'moment', says: 'when it ends; never where left out' },
    ...DATA_FLAGS,
  },
  examples: ['token create', 'token create --user 8f14e45f-ceea-467f-9e3d-2d0f6a1b7c55 --expires 2027-01-01'],
  async run(input) {
    const user = input.id('user');
    const expires = input.moment('expires');
    const at = new Date();
    if (expires && expires <= at) throw new RefusedError('--expires has passed already.');
    const { row, token } = await withStore(input, (database) =>
      database.transaction().execute(async (transaction) => {
        const userId =
          user === undefined ? await addUser(transaction, at) : await findUser(transaction, user);
        const expiredAt = expires ? toTimestamp(expires) : null;
        return issuePlatformToken(transaction, { userId, expiredAt, tags: null, metadata: null, at });
      }),
    );
    return {
      json: { id: row.id, user_id: row.user_id, token, expired_at: row.expired_at },
      text: `Token ${row.id} of user ${row.user_id}, shown this once:\n\n  ${token}\n`,
    };
  },
};

async function addUser(transaction: Transaction, at: Date): Promise<string> {
  const id = crypto.randomUUID();
  await transaction.insertInto('user_account').values({ id, created_at: at }).execute();
  return id;
}

async function findUser(transaction: Transaction, id: string): Promise<string> {
  const user = await transaction
    .selectFrom('user_account')
    .select('closed_at')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!user) throw new RefusedError(`There is no user ${id}. Leave --user out to make one.`);
  if (user.closed_at !== null) throw new RefusedError(`User ${id} closed the account.`);
  return id;
}
