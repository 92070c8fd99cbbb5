import { DATA_FLAGS, type Command } from './command.ts';
import { withStore } from './withStore.ts';

/** `quotakit token list`. */
export const tokenList: Command = {
  name: 'token list',
  says: 'list platform tokens, of which only the first and last digits are known',
  flags: { user: { value: 'id', says: 'only those of this user' }, ...DATA_FLAGS },
  examples: ['token list', 'token list --user 8f14e45f-ceea-467f-9e3d-2d0f6a1b7c55 --json'],
  async run(input) {
    const user = input.id('user');
    const tokens = await withStore(input, (database) => {
      const all = database
        .selectFrom('platform_token')
        .select(['id', 'user_id', 'masked_token', 'expired_at', 'used_at', 'created_at'])
        .orderBy('created_at')
        .orderBy('id');
      return (user === undefined ? all : all.where('user_id', '=', user)).execute();
    });
    const lines = tokens.map(
      ({ id, user_id: userId, masked_token: masked, used_at: used }) =>
        `${id}  ${masked}  user ${userId}  ${used === null ? 'never used' : `used ${used}`}\n`,
    );
    return { json: { tokens }, text: lines.join('') || 'There are no platform tokens.\n' };
  },
};
