import type { Authenticator, TokenSource } from './authenticator.ts';
import { tokenAuthenticator } from './token.ts';

export type { Attempt, Authenticator, TokenSource } from './authenticator.ts';

/**
 * Sends `Authorization: Bearer <token>`, for `platformToken` and `credentialToken`.
 *
 * @param token the token, or a function that gives one. The function is called before every attempt; after a 401 it
 * is called once more with `refresh: true`, and the request is sent once more.
 */
export function bearer(token: TokenSource): Authenticator<'bearer'> {
  return tokenAuthenticator('bearer', token, 'authorization', 'Bearer ');
}
