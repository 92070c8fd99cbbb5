import type { Operation } from '@quotakit/contract';
import type { Caller, Services } from '../context.ts';
import { AuthenticationFailure } from '../errors.ts';
import { akSk } from './akSk.ts';
import { credentialToken } from './credentialToken.ts';
import { platformToken } from './platformToken.ts';
import type { AuthenticationAttempt, SecurityScheme } from './scheme.ts';
import { xAuthToken } from './xAuthToken.ts';

const schemes: Readonly<Record<string, SecurityScheme>> = {
  platformToken,
  credentialToken,
  xAuthToken,
  akSk,
};

/** Finds the caller by the one of the operation's schemes that the request tries. */
export async function authenticate(
  operation: Operation,
  attempt: AuthenticationAttempt,
  services: Services,
): Promise<Caller> {
  const { headers } = attempt.request;
  const tried = schemesOf(operation).filter((scheme) => scheme.isAttempted(headers));
  const chosen = tried.find((scheme) => scheme.isMeant?.(headers) ?? true) ?? tried[0];
  if (chosen) return chosen.authenticate(attempt, services);
  if (operation.security.some((alternative) => alternative.length === 0)) return { kind: 'anonymous' };
  throw new AuthenticationFailure('missing');
}

/** The `WWW-Authenticate` header of a 401 answer. */
export function challengeOf(operation: Operation): string {
  return schemesOf(operation)
    .map((scheme) => scheme.challenge)
    .join(', ');
}

function schemesOf(operation: Operation): SecurityScheme[] {
  return operation.security.flat().map((name) => {
    const scheme = schemes[name];
    if (!scheme) throw new Error(`The contract names a security scheme that the server lacks: ${name}.`);
    return scheme;
  });
}
