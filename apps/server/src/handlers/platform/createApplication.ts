import type { Handlers, OperationRequest } from '@quotakit/contract';
import { type Micro, ZERO } from '@quotakit/engine';
import { callerOf, type Context } from '../../context.ts';
import type { Transaction } from '../../database/database.ts';
import { duplication, invalidField } from '../../envelopes/platform.ts';
import { openAccounts } from '../../ledger/accounts.ts';
import { grant } from '../../ledger/grant.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { findApplication } from '../../queries/applications.ts';
import { selectServices } from '../../queries/services.ts';
import { presentApplication } from '../../representations/application.ts';

type Body = OperationRequest<'createApplication'>['body'];

export const createApplication: Handlers<Context>['createApplication'] = async ({ body }, context) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(body.user_id, userId);
  const at = context.clock.now();
  const application = await context.database.transaction().execute(async (transaction) => {
    const amount = await freeQuota(transaction, userId, body);
    const applicationId = await insertApplication(transaction, userId, body, at);
    await openAccounts(transaction, { userId, applicationId, at });
    if (amount > 0n) {
      await grant(transaction, { userId, applicationId, amount, traceId: context.requestId, at });
    }
    return presentApplication(transaction, await findApplication(transaction, userId, applicationId));
  });
  return { status: 201, body: application };
};

async function insertApplication(
  transaction: Transaction,
  userId: string,
  { service_id, type, scope }: Body,
  at: Date,
): Promise<string> {
  const id = crypto.randomUUID();
  const inserted = await transaction
    .insertInto('application')
    .values({
      id,
      user_id: userId,
      service_id: service_id ?? null,
      type,
      scope,
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) return id;
  throw duplication(
    scope === 'Global'
      ? 'A Global application of this type already exists.'
      : 'An application of this type already exists for the service.',
  );
}

/** What the application starts with. Each user gets it once: not again after deleting the application. */
async function freeQuota(
  transaction: Transaction,
  userId: string,
  { service_id, type }: Body,
): Promise<Micro> {
  if (service_id === undefined) return ZERO;
  const service = await selectServices(transaction, userId)
    .where('service.id', '=', service_id)
    .executeTakeFirst();
  if (!service) throw invalidField('service_id', 'There is no service with this id.');
  const earlier = await transaction
    .selectFrom('application')
    .select('id')
    .where('user_id', '=', userId)
    .where('service_id', '=', service_id)
    .where('type', '=', type)
    .executeTakeFirst();
  return earlier ? ZERO : service.free_micro;
}
