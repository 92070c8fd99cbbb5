import { clientQuotas } from './clientQuotas.ts';
import type { Envelope } from './envelope.ts';
import { identity } from './identity.ts';
import { metering } from './metering.ts';
import { partner } from './partner.ts';
import { platform } from './platform.ts';

/** The families of operations: each has its own prefix, security and error envelope. */
export type Family = 'platform' | 'metering' | 'partner' | 'client-quotas' | 'identity';

export const envelopes: Readonly<Record<Family, Envelope>> = {
  platform,
  metering,
  partner,
  'client-quotas': clientQuotas,
  identity,
};

const METERING_PATH = /^\/api\/v1\/(charges|holds|ledger-entries)(\/|$)/;

/** The family whose envelope answers a path that no operation has. */
export function familyOfPath(path: string): Family {
  if (METERING_PATH.test(path)) return 'metering';
  if (path === '/v2/partners' || path.startsWith('/v2/partners/')) return 'partner';
  if (path.startsWith('/v3/')) return 'identity';
  return path.startsWith('/v2/') ? 'client-quotas' : 'platform';
}
