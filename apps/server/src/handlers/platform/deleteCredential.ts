import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { notFound } from '../../envelopes/platform.ts';

// The row stays for the history of charges; its token is refused from now on.
export const deleteCredential: Handlers<Context>['deleteCredential'] = async ({ path }, context) => {
  const { userId } = callerOf(context, 'user');
  const now = context.clock.now();
  const deleted = await context.database
    .updateTable('credential')
    .set({ deleted_at: now, updated_at: now })
    .where('user_id', '=', userId)
    .where('id', '=', path.id)
    .where('deleted_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!deleted) throw notFound();
  return { status: 204 };
};
