import type { Database } from '../database/database.ts';
import { anchorBinding, findBoundQuota, type BoundQuota, type Counted } from './boundQuota.ts';

/** Which client quota limits a credential. */
export interface ClientLimits {
  /** The quota that calls with a credential are counted under; null where there is none. */
  find(counted: Counted): Promise<BoundQuota | null>;
  /** Where its windows begin; `at` is that moment where nothing was counted before. */
  anchorOf(credentialId: string, quota: BoundQuota, at: Date): Promise<Date>;
  /** Looks all of it up again. */
  forget(): void;
}

/** Calls are limited by no client quota. */
export const noClientLimits: ClientLimits = {
  find: async () => null,
  anchorOf: async (_credentialId, _quota, at) => at,
  forget() {},
};

interface Known {
  readonly quota: Promise<BoundQuota | null>;
  readonly until: number;
}

// A change by another server counts after this long; one by this server at once.
const KNOWN_MILLISECONDS = 1000;
const MOST_KNOWN = 20_000;

/** The limits of one instance: a call with a credential is one of the app that has the credential's id for its key. */
export function createClientLimits(database: Database, instanceId: string): ClientLimits {
  const known = new Map<string, Known>();
  return {
    find(counted) {
      const { credentialId } = counted;
      const now = performance.now();
      const entry = known.get(credentialId);
      if (entry && entry.until > now) return entry.quota;
      if (known.size >= MOST_KNOWN) known.clear();
      const quota = findBoundQuota(database, instanceId, counted);
      // What could not be read is read again by the next call.
      quota.catch(() => known.delete(credentialId));
      known.set(credentialId, { quota, until: now + KNOWN_MILLISECONDS });
      return quota;
    },
    async anchorOf(credentialId, { bindingId, resetTime, anchoredAt }, at) {
      const anchor = resetTime ?? anchoredAt;
      if (anchor) return anchor;
      const first = await anchorBinding(database, bindingId, at);
      known.delete(credentialId);
      return first;
    },
    forget: () => known.clear(),
  };
}
