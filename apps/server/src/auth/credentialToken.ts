import { sha256 } from '../crypto.ts';
import { AuthenticationFailure } from '../errors.ts';
import { isPast } from '../time.ts';
import { BEARER_CHALLENGE, bearerToken, isBearerOf } from './bearer.ts';
import type { SecurityScheme } from './scheme.ts';

const FORM = /^sk-[0-9a-f]{48}$/;

/** The token of a credential, for what spends quota. */
export const credentialToken: SecurityScheme = {
  challenge: BEARER_CHALLENGE,
  isAttempted: (headers) => headers.has('authorization'),
  isMeant: (headers) => isBearerOf(headers, 'sk-'),
  async authenticate({ request, checkedAgain }, { database, clock, knownCredentials }) {
    const hash = sha256(bearerToken(request.headers, FORM));
    const known = checkedAgain ? knownCredentials.find(hash) : undefined;
    if (known) return known;
    const credential = await database
      .selectFrom('credential')
      .select(['id', 'user_id', 'application_id', 'expired_at'])
      .where('token_hash', '=', hash)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    if (!credential) throw new AuthenticationFailure('invalid');
    if (isPast(credential.expired_at, clock.now())) throw new AuthenticationFailure('expired');
    const caller = {
      kind: 'credential',
      credentialId: credential.id,
      userId: credential.user_id,
      applicationId: credential.application_id,
      tokenHash: null,
    } as const;
    knownCredentials.add(hash, caller);
    return caller;
  },
};
