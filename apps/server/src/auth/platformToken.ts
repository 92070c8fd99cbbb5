import { sha256 } from '../crypto.ts';
import { AuthenticationFailure } from '../errors.ts';
import { isPast } from '../time.ts';
import { BEARER_CHALLENGE, bearerToken } from './bearer.ts';
import type { SecurityScheme } from './scheme.ts';

const FORM = /^platform-v1-[0-9a-f]{64}$/;

/** A user's own token, for the platform family. */
export const platformToken: SecurityScheme = {
  challenge: BEARER_CHALLENGE,
  isAttempted: (headers) => headers.has('authorization'),
  async authenticate({ request }, { database, clock }) {
    const hash = await sha256(bearerToken(request.headers, FORM));
    const token = await database
      .selectFrom('platform_token')
      .select(['user_id', 'expired_at'])
      .where('token_hash', '=', hash)
      .executeTakeFirst();
    if (!token || isPast(token.expired_at, clock.now())) throw new AuthenticationFailure('invalid');
    return { kind: 'user', userId: token.user_id };
  },
};
