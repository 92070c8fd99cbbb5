import { ConfigError } from '../errors.ts';
import type { Attempt, Authenticator, TokenSource } from './authenticator.ts';
import { sign } from './sign.ts';
import { tokenAuthenticator } from './token.ts';

export { canonicalRequest, sign, stringToSign, type AccessKey, type SignableRequest } from './sign.ts';

/** Clocks that differ by less than this are not the reason for a 401; the server allows 15 minutes. */
const TOLERATED_SKEW = 60_000;

/**
 * Sends `X-Auth-Token: <token>`, for `xAuthToken`.
 *
 * @param token the token, or a function that gives one. The function is called before every attempt; after a 401 it
 * is called once more with `refresh: true`, and the request is sent once more.
 */
export function xAuthToken(token: TokenSource): Authenticator<'xAuthToken'> {
  return tokenAuthenticator('xAuthToken', token, 'x-auth-token');
}

/** What {@link akSk} signs with. */
export interface AkSkOptions {
  /** The access key. */
  ak: string;
  /** The secret key. It is never sent. */
  sk: string;
  /** Sent and signed as `X-Project-Id` when given. */
  projectId?: string | undefined;
  /** Sent and signed as `X-Domain-Id` when given. */
  domainId?: string | undefined;
  /** Sent and signed as `X-Security-Token` when given: the token that belongs to a temporary key pair. */
  securityToken?: string | undefined;
}

/**
 * Signs each attempt with SDK-HMAC-SHA256, for `akSk`. When a 401 shows that the local clock is wrong, the request is
 * signed and sent once more with the time of the server.
 */
export function akSk(options: AkSkOptions): Authenticator<'akSk'> {
  const { ak, sk, ...ids } = options;
  const sent = Object.entries({
    'x-project-id': ids.projectId,
    'x-domain-id': ids.domainId,
    'x-security-token': ids.securityToken,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  for (const [name, value] of Object.entries({ ak, sk, ...Object.fromEntries(sent) }))
    assertVisible(name, value);
  let skew = 0;
  return {
    kind: 'akSk',
    authenticate: (attempt) => {
      if (attempt.refusal !== undefined) skew = skewOf(attempt.refusal);
      const signed = signedHeaders(attempt, sent, new Date(Date.now() + skew));
      const authorization = sign({ ...attempt, headers: signed, body: attempt.body ?? '' }, { ak, sk });
      const { host: _sentByFetch, ...set } = signed;
      Object.assign(attempt.headers, set, { authorization });
    },
    canRecover: (refusal) => Math.abs(skewOf(refusal) - skew) > TOLERATED_SKEW,
  };
}

function signedHeaders(attempt: Attempt, sent: [string, string][], date: Date): Record<string, string> {
  const contentType = attempt.headers['content-type'];
  return {
    ...(contentType !== undefined && { 'content-type': contentType }),
    host: new URL(attempt.url).host,
    ...Object.fromEntries(sent),
    'x-sdk-date': date.toISOString().replace(/[-:]|\.\d+/g, ''),
  };
}

/** By how many milliseconds the server's clock is ahead of ours; NaN when it does not say. */
function skewOf(headers: Headers): number {
  return Date.parse(String(headers.get('date'))) - Date.now();
}

function assertVisible(name: string, value: unknown): void {
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return;
  throw new ConfigError(`akSk() needs ${name}: visible ASCII characters, without spaces or line breaks.`);
}
