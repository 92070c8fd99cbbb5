import { DATA_FLAGS, type Command } from './command.ts';
import { RefusedError } from './errors.ts';
import { idOf } from './input.ts';
import { withStore } from './withStore.ts';

/** `quotakit token revoke`. */
export const tokenRevoke: Command = {
  name: 'token revoke',
  says: 'end a platform token at once',
  argument: { name: 'id', says: 'the id of the token, as token list prints it' },
  flags: DATA_FLAGS,
  examples: ['token revoke 0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8a01'],
  async run(input) {
    const id = idOf(input.argument, '<id>');
    const revoked = await withStore(input, (database) =>
      database
        .deleteFrom('platform_token')
        .where('id', '=', id)
        .returning(['id', 'user_id'])
        .executeTakeFirst(),
    );
    if (!revoked) throw new RefusedError(`There is no platform token ${id}.`);
    return { json: revoked, text: `Token ${id} of user ${revoked.user_id} is revoked.\n` };
  },
};
