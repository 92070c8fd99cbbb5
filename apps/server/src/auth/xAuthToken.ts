import { sha256 } from '../crypto.ts';
import { AuthenticationFailure } from '../errors.ts';
import { isPast } from '../time.ts';
import { projectCaller } from './projectCaller.ts';
import type { SecurityScheme } from './scheme.ts';

const MAX_CHARACTERS = 4096;

/** A token of an account, mostly for one of its projects. */
export const xAuthToken: SecurityScheme = {
  challenge: 'X-Auth-Token realm="quotakit"',
  isAttempted: (headers) => Boolean(headers.get('x-auth-token')),
  async authenticate(attempt, { database, clock }) {
    const token = attempt.request.headers.get('x-auth-token') ?? '';
    if (token.length > MAX_CHARACTERS) throw new AuthenticationFailure('invalid');
    const found = await database
      .selectFrom('auth_token')
      .select(['user_id', 'project_id', 'expires_at'])
      .where('token_hash', '=', sha256(token))
      .executeTakeFirst();
    if (!found) throw new AuthenticationFailure('invalid');
    if (isPast(found.expires_at, clock.now())) throw new AuthenticationFailure('expired');
    return projectCaller(attempt, database, { userId: found.user_id, projectId: found.project_id });
  },
};
