import { micro } from '@quotakit/engine';
import type { Transaction } from '../database/database.ts';
import { LockedAccounts } from './accounts.ts';
import { transfer } from './transfer.ts';

/** Applications of a user whose quota is given up. */
export interface WriteOff {
  readonly userId: string;
  readonly applicationIds: readonly string[];
  readonly traceId: string;
  readonly at: Date;
}

/** Takes what is left out of the applications' wallets, less what is held for calls that are under way. */
export async function writeOff(
  transaction: Transaction,
  { userId, applicationIds, ...entry }: WriteOff,
): Promise<void> {
  for (const applicationId of applicationIds) {
    // All are locked at once, in the order of their ids, and read anew as each transfer changes one of them.
    const accounts = await LockedAccounts.lock(transaction, {
      userId,
      applicationIds,
      kind: 'written_off',
    });
    const from = accounts.wallet(applicationId);
    const amount = micro(from.balance_micro - from.held_micro);
    if (amount <= 0n) continue;
    const to = accounts.contra('written_off');
    await transfer(transaction, { ...entry, from, to, amount, cause: 'write_off' });
  }
}
