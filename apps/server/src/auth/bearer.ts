import { AuthenticationFailure } from '../errors.ts';

export const BEARER_CHALLENGE = 'Bearer realm="quotakit"';

/** The token of an `Authorization: Bearer` header. Throws where it is not of the scheme's form. */
export function bearerToken(headers: Headers, form: RegExp): string {
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
  if (!form.test(token)) throw new AuthenticationFailure('invalid');
  return token;
}
