import type { Operation } from '@quotakit/contract';
import { challengeOf } from '../auth/index.ts';
import type { Envelope } from '../envelopes/envelope.ts';
import { ApiFailure, AuthenticationFailure, BodyFailure } from '../errors.ts';

/** The failure that the caller is told about; undefined where the server itself is at fault. */
export function expectedFailure(
  error: unknown,
  envelope: Envelope,
  operation: Operation,
): ApiFailure | undefined {
  if (error instanceof ApiFailure) return error.status === 401 ? withChallenge(error, operation) : error;
  if (error instanceof AuthenticationFailure)
    return withChallenge(envelope.unauthenticated(error), operation);
  if (hasNulCharacter(error)) return envelope.malformed('A text contains the character U+0000.', operation);
  if (!(error instanceof BodyFailure)) return undefined;
  return error.reason === 'too_large' ? envelope.tooLarge() : envelope.malformed(error.message, operation);
}

/** PostgreSQL stores every character but this one, and JSON can carry it anywhere. */
function hasNulCharacter(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === '22021' || code === '22P05';
}

function withChallenge(failure: ApiFailure, operation: Operation): ApiFailure {
  // An operation that gives tokens has no scheme to name.
  if (operation.security.flat().length === 0) return failure;
  const headers = { ...failure.headers, 'WWW-Authenticate': challengeOf(operation) };
  return new ApiFailure(failure.status, failure.code, failure.message, { headers });
}
