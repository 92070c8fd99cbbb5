import type { Micro } from '@quotakit/engine';
import type { Transaction } from '../database/database.ts';
import { LockedAccounts } from './accounts.ts';
import { transfer } from './transfer.ts';

/** Free quota for one application. */
export interface Grant {
  readonly userId: string;
  readonly applicationId: string;
  readonly amount: Micro;
  readonly traceId: string;
  readonly at: Date;
}

/** Gives an application free quota. */
export async function grant(
  transaction: Transaction,
  { userId, applicationId, ...entry }: Grant,
): Promise<void> {
  const accounts = await LockedAccounts.lock(transaction, {
    userId,
    applicationIds: [applicationId],
    kind: 'granted',
  });
  const from = accounts.contra('granted');
  await transfer(transaction, { ...entry, from, to: accounts.wallet(applicationId), cause: 'grant' });
}
