import { randomHex } from '../../../src/crypto.ts';
import type { Tenant } from '../arrange/tenant.ts';
import type { CallOptions } from '../server.ts';
import { signedHeaders } from '../signed.ts';
import { optionsOf, routeOf, type AnyOperation, type Parts } from './request.ts';

/** The header by which a scheme is tried. */
type Proof = CallOptions;

const bearer = (token: string): Proof => ({ token });
const xAuthToken = (token: string): Proof => ({ headers: { 'x-auth-token': token } });
const authorization = (value: string): Proof => ({ headers: { authorization: value } });

export const schemes = ['platformToken', 'credentialToken', 'xAuthToken', 'akSk'] as const;

type Scheme = (typeof schemes)[number];

const badBearers = [bearer('x'), bearer('a b'), authorization('Bearer'), authorization('Basic dTpw')];

/** Proofs that are not of a scheme's form. */
export const malformed: Readonly<Record<Scheme, readonly Proof[]>> = {
  platformToken: badBearers,
  credentialToken: badBearers,
  xAuthToken: [xAuthToken('x'), xAuthToken('x'.repeat(5000))],
  akSk: [authorization('SDK-HMAC-SHA256'), authorization('SDK-HMAC-SHA256 Access=x')],
};

/** Proofs of a scheme's form that nobody has. */
export const unknown: Readonly<Record<Scheme, () => readonly Proof[]>> = {
  platformToken: () => [bearer(`platform-v1-${randomHex(32)}`)],
  credentialToken: () => [bearer(`sk-${randomHex(24)}`)],
  xAuthToken: () => [xAuthToken(`x-auth-v1-${randomHex(32)}`)],
  akSk: () => [],
};

/** The tenant's request, proven by a scheme. `at` is when a signature is made. */
export async function proven(
  tenant: Tenant,
  operation: AnyOperation,
  parts: Parts,
  scheme: string,
  at = tenant.server.services.clock.now(),
): Promise<CallOptions> {
  if (scheme !== 'akSk') return optionsOf(parts, await tenant.as(scheme));
  const [method = '', path = ''] = routeOf(operation, parts).split(' ');
  const url = `http://quotakit.test${path}`;
  const body = parts.body === undefined ? '' : JSON.stringify(parts.body);
  const headers = await signedHeaders({ method, url, body, at }, await tenant.project());
  return optionsOf(parts, { headers });
}

/** Makes all proofs of a tenant expire, but for signatures. */
export async function expire(tenant: Tenant): Promise<void> {
  const { database, services } = tenant.server;
  const expired_at = services.clock.now();
  const { userId } = await tenant.user();
  const { userId: iamUserId } = await tenant.project();
  await database.updateTable('platform_token').set({ expired_at }).where('user_id', '=', userId).execute();
  await database.updateTable('credential').set({ expired_at }).where('user_id', '=', userId).execute();
  await database
    .updateTable('auth_token')
    .set({ expires_at: expired_at })
    .where('user_id', '=', iamUserId)
    .execute();
}
