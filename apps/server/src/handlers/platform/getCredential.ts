import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { findCredential } from '../../queries/credentials.ts';
import { toCredential } from '../../representations/credential.ts';

export const getCredential: Handlers<Context>['getCredential'] = async ({ path }, context) => {
  const { userId } = callerOf(context, 'user');
  return { status: 200, body: toCredential(await findCredential(context.database, userId, path.id)) };
};
