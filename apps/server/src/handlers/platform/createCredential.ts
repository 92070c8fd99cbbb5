import type { Handlers, OperationRequest } from '@quotakit/contract';
import { parseCredits } from '@quotakit/engine';
import { callerOf, type Context } from '../../context.ts';
import { randomHex, sha256 } from '../../crypto.ts';
import { findApplication } from '../../queries/applications.ts';
import { toCredential } from '../../representations/credential.ts';
import { maskToken } from '../../representations/maskToken.ts';
import { normalizeTimestamp } from '../../time.ts';

type Body = OperationRequest<'createCredential'>['body'];

export const createCredential: Handlers<Context>['createCredential'] = async ({ body }, context) => {
  const { userId } = callerOf(context, 'user');
  const application = await findApplication(context.database, userId, body.application_id);
  const token = `sk-${randomHex(24)}`;
  const now = context.clock.now();
  const credential = await context.database
    .insertInto('credential')
    .values({
      ...columnsOf(body),
      user_id: userId,
      id: crypto.randomUUID(),
      application_id: application.id,
      token_hash: sha256(token),
      masked_token: maskToken(token),
      created_at: now,
      updated_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { status: 201, body: toCredential(credential, token) };
};

function columnsOf({
  name,
  host,
  limited_amount: limit,
  expired_at: end,
  metadata,
  allowed_api_ids: apis,
}: Body) {
  return {
    name: name ?? null,
    host: host ?? null,
    limited_micro: limit === undefined || limit === null ? null : parseCredits(limit),
    expired_at: end === undefined || end === null ? null : normalizeTimestamp(end),
    allowed_api_ids: JSON.stringify(apis),
    metadata: metadata === undefined || metadata === null ? null : JSON.stringify(metadata),
  };
}
