import type { Database } from '../database/database.ts';
import type { Logger } from '../logger.ts';
import { toTimestamp } from '../time.ts';
import type { Meter } from './meter.ts';

/** What {@link expireHolds} needs. */
export interface ExpiryServices {
  readonly database: Database;
  readonly meter: Meter;
  readonly logger: Logger;
}

const MOST = 1000;

/** Frees the credits of holds that were neither captured nor released in time. Resolves with their number. */
export async function expireHolds({ database, meter, logger }: ExpiryServices, at: Date): Promise<number> {
  const expired = await database
    .selectFrom('hold')
    .select(['user_id', 'id', 'credential_id', 'application_id', 'trace_id'])
    .where('state', '=', 'Held')
    .where('expires_at', '<=', toTimestamp(at))
    .orderBy('expires_at')
    .limit(MOST)
    .execute();
  const ends = expired.map(({ user_id: userId, id, credential_id: credentialId, ...hold }) =>
    meter.release({
      kind: 'release',
      spender: { userId, credentialId, applicationId: hold.application_id, tokenHash: null },
      holdId: id,
      state: 'Expired',
      key: null,
      call: null,
      traceId: hold.trace_id,
      at,
    }),
  );
  const outcomes = await Promise.allSettled(ends);
  const failed = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  // Another server may have ended the hold in the meantime.
  for (const { reason } of failed) logger.warn({ err: reason }, 'A hold could not be expired.');
  return outcomes.length - failed.length;
}
