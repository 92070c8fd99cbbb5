import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { issuePlatformToken } from '../../platform/issuePlatformToken.ts';
import { toPlatformToken } from '../../representations/platformToken.ts';
import { normalizeTimestamp } from '../../time.ts';

export const createPlatformToken: Handlers<Context>['createPlatformToken'] = async ({ body }, context) => {
  const { userId } = callerOf(context, 'user');
  const { tags, metadata, expiration } = body;
  const { token, row } = await issuePlatformToken(context.database, {
    userId,
    expiredAt: expiration === undefined || expiration === null ? null : normalizeTimestamp(expiration),
    tags: tags ?? null,
    metadata: metadata ?? null,
    at: context.clock.now(),
  });
  return { status: 201, body: toPlatformToken(row, token) };
};
