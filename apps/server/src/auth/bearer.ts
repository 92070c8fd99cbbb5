import { AuthenticationFailure } from '../errors.ts';

export const BEARER_CHALLENGE = 'Bearer realm="quotakit"';

/** The token of an `Authorization: Bearer` header. Throws where it is not of the scheme's form. */
export function bearerToken(headers: Pick<Headers, 'get'>, form: RegExp): string {
  const token = tokenOf(headers);
  if (!form.test(token)) throw new AuthenticationFailure('invalid');
  return token;
}

/** Whether the token of an `Authorization: Bearer` header begins like those of a kind. */
export function isBearerOf(headers: Pick<Headers, 'get'>, prefix: string): boolean {
  return tokenOf(headers).startsWith(prefix);
}

function tokenOf(headers: Pick<Headers, 'get'>): string {
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
  return token;
}
