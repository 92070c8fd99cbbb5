import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { closeApplications } from '../../platform/closeApplications.ts';

// The rows stay for the history of charges, without what tells who the user was.
export const deleteUser: Handlers<Context>['deleteUser'] = async (_request, context) => {
  const { userId } = callerOf(context, 'user');
  const at = context.clock.now();
  await context.database.transaction().execute(async (transaction) => {
    for (const table of ['platform_token', 'coin_info', 'coin_challenge'] as const) {
      await transaction.deleteFrom(table).where('user_id', '=', userId).execute();
    }
    const applications = await transaction
      .updateTable('application')
      .set({ deleted_at: at, updated_at: at })
      .where('user_id', '=', userId)
      .where('deleted_at', 'is', null)
      .returning('id')
      .execute();
    const applicationIds = applications.map(({ id }) => id);
    await closeApplications(transaction, { userId, applicationIds, traceId: context.requestId, at });
    await transaction
      .updateTable('user_account')
      .set({ username: null, email: null, nickname: null, avatar: null, updated_at: at, closed_at: at })
      .where('id', '=', userId)
      .execute();
  });
  return { status: 204 };
};
