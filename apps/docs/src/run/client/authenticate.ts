import { bearer, type Authenticator } from '@quotakit/client/auth';
import { akSk, xAuthToken } from '@quotakit/client/auth/huawei';

/** What a request is proved with; which of them depends on the scheme. */
export interface Secrets {
  readonly token: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** The part of a request that a signature covers. */
export interface Provable {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
}

/** The headers that prove who sends a request, by the same code that our client has. */
export async function authenticationHeaders(
  scheme: string,
  secrets: Secrets,
  request: Provable,
): Promise<Record<string, string>> {
  const authenticator = authenticatorOf(scheme, secrets);
  if (authenticator === undefined) return {};
  const { 'content-type': _known, ...headers } = await proved(authenticator, request);
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [usualName(name), value]));
}

async function proved(authenticator: Authenticator, request: Provable): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  // A signature covers it, where there is a body.
  if (request.body !== undefined) headers['content-type'] = 'application/json';
  await authenticator.authenticate({ ...request, headers, refusal: undefined });
  return headers;
}

function authenticatorOf(
  scheme: string,
  { token, accessKey, secretKey }: Secrets,
): Authenticator | undefined {
  if (scheme === '') return undefined;
  if (scheme === 'akSk') return akSk({ ak: accessKey, sk: secretKey });
  return scheme === 'xAuthToken' ? xAuthToken(token) : bearer(token);
}

/** `x-auth-token` as `X-Auth-Token`. */
function usualName(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
