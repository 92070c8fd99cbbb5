import { sha256 } from '../crypto.ts';
import type { Database } from '../database/database.ts';
import { AuthenticationFailure } from '../errors.ts';
import { isPast } from '../time.ts';
import { BEARER_CHALLENGE, bearerToken, isBearerOf } from './bearer.ts';
import type { SecurityScheme } from './scheme.ts';

const FORM = /^platform-v1-[0-9a-f]{64}$/;

/** A user's own token, for the platform family. */
export const platformToken: SecurityScheme = {
  challenge: BEARER_CHALLENGE,
  isAttempted: (headers) => headers.has('authorization'),
  isMeant: (headers) => isBearerOf(headers, 'platform-'),
  async authenticate({ request }, { database, clock }) {
    const hash = sha256(bearerToken(request.headers, FORM));
    const token = await database
      .selectFrom('platform_token')
      .select(['id', 'user_id', 'expired_at', 'used_at'])
      .where('token_hash', '=', hash)
      .executeTakeFirst();
    const now = clock.now();
    if (!token || isPast(token.expired_at, now)) throw new AuthenticationFailure('invalid');
    await noteUse(database, token, now);
    return { kind: 'user', userId: token.user_id };
  },
};

const MINUTE = 60_000;

/** Notes the minute of the last use: more would be a write for every read. */
async function noteUse(
  database: Database,
  { id, used_at: last }: { readonly id: string; readonly used_at: string | null },
  now: Date,
): Promise<void> {
  const minute = new Date(Math.floor(now.getTime() / MINUTE) * MINUTE);
  if (last !== null && Date.parse(last) >= minute.getTime()) return;
  await database.updateTable('platform_token').set({ used_at: minute }).where('id', '=', id).execute();
}
