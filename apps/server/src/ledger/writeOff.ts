import { micro } from '@quotakit/engine';
import type { Transaction } from '../database/database.ts';
import { LockedAccounts } from './accounts.ts';
import { transfer } from './transfer.ts';

/** An application whose quota is given up. */
export interface WriteOff {
  readonly userId: string;
  readonly applicationId: string;
  readonly traceId: string;
  readonly at: Date;
}

/** Takes what is left out of an application's wallet, less what is held for calls that are under way. */
export async function writeOff(
  transaction: Transaction,
  { userId, applicationId, ...entry }: WriteOff,
): Promise<void> {
  const accounts = await LockedAccounts.lock(transaction, {
    userId,
    applicationIds: [applicationId],
    kind: 'written_off',
  });
  const from = accounts.wallet(applicationId);
  const amount = micro(from.balance_micro - from.held_micro);
  if (amount <= 0n) return;
  const to = accounts.contra('written_off');
  await transfer(transaction, { ...entry, from, to, amount, cause: 'write_off' });
}
