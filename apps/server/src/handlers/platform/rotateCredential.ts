import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { randomHex, sha256 } from '../../crypto.ts';
import { notFound } from '../../envelopes/platform.ts';
import { toCredential } from '../../representations/credential.ts';
import { maskToken } from '../../representations/maskToken.ts';

export const rotateCredential: Handlers<Context>['rotateCredential'] = async ({ path }, context) => {
  const { userId } = callerOf(context, 'user');
  const token = `sk-${randomHex(24)}`;
  const row = await context.database
    .updateTable('credential')
    .set({
      token_hash: sha256(token),
      masked_token: maskToken(token),
      updated_at: context.clock.now(),
    })
    .where('user_id', '=', userId)
    .where('id', '=', path.id)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw notFound();
  return { status: 200, body: toCredential(row, token) };
};
