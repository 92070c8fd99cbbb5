import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { randomHex, sha256 } from '../../crypto.ts';
import { maskToken } from '../../representations/maskToken.ts';
import { toPlatformToken } from '../../representations/platformToken.ts';
import { normalizeTimestamp } from '../../time.ts';

export const createPlatformToken: Handlers<Context>['createPlatformToken'] = async ({ body }, context) => {
  const { userId } = callerOf(context, 'user');
  const { tags, metadata, expiration } = body;
  const token = `platform-v1-${randomHex(32)}`;
  const now = context.clock.now();
  const row = await context.database
    .insertInto('platform_token')
    .values({
      id: crypto.randomUUID(),
      user_id: userId,
      token_hash: sha256(token),
      masked_token: maskToken(token),
      expired_at: expiration === undefined || expiration === null ? null : normalizeTimestamp(expiration),
      tags: tags === undefined || tags === null ? null : JSON.stringify(tags),
      metadata: metadata === undefined || metadata === null ? null : JSON.stringify(metadata),
      created_at: now,
      updated_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { status: 201, body: toPlatformToken(row, token) };
};
