import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { notFound } from '../../envelopes/platform.ts';
import { closeApplications } from '../../platform/closeApplications.ts';

// The rows stay for the history of charges; only what reads live applications no longer sees them.
export const deleteApplication: Handlers<Context>['deleteApplication'] = async ({ path }, context) => {
  const { userId } = callerOf(context, 'user');
  const at = context.clock.now();
  await context.database.transaction().execute(async (transaction) => {
    const deleted = await transaction
      .updateTable('application')
      .set({ deleted_at: at, updated_at: at })
      .where('user_id', '=', userId)
      .where('id', '=', path.id)
      .where('deleted_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!deleted) throw notFound();
    await closeApplications(transaction, {
      userId,
      applicationIds: [deleted.id],
      traceId: context.requestId,
      at,
    });
  });
  return { status: 204 };
};
