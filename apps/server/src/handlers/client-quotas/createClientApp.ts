import type { Handlers, OperationRequest } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { randomHex } from '../../crypto.ts';
import { brokenConstraint } from '../../database/brokenConstraint.ts';
import { appNameTaken, invalidParameter } from '../../envelopes/clientQuotas.ts';
import { assertInstance } from '../../queries/clientQuotas.ts';
import { toInstanceApp } from '../../representations/clientApp.ts';

export const createClientApp: Handlers<Context>['createClientApp'] = async ({ path, body }, context) => {
  const { userId } = callerOf(context, 'project');
  await assertInstance(context.database, path);
  const { name: userName } = await context.database
    .selectFrom('iam_user')
    .select('name')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  try {
    const row = await insertApp({ path, body }, userId, context);
    const named = { ...row, creator_name: userName, updater_name: userName };
    return { status: 201, body: toInstanceApp(named, userId) };
  } catch (error) {
    if (brokenConstraint(error) === 'client_app_name') throw appNameTaken();
    if (brokenConstraint(error) === 'client_app_key') throw invalidParameter('key', 'createClientApp');
    throw error;
  }
};

type Request = Pick<OperationRequest<'createClientApp'>, 'path' | 'body'>;

async function insertApp({ path, body }: Request, userId: string, { database, clock, sealer }: Context) {
  const at = clock.now();
  return database
    .insertInto('client_app')
    .values({
      instance_id: path.instance_id,
      id: crypto.randomUUID(),
      name: body.name,
      remark: body.remark || null,
      app_key: body.key ?? crypto.randomUUID(),
      sealed_secret: await sealer.seal(body.secret ?? randomHex(32)),
      favorite: body.favorite,
      created_by: userId,
      updated_by: userId,
      created_at: at,
      updated_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
