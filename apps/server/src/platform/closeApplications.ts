import type { Transaction } from '../database/database.ts';
import { writeOff, type WriteOff } from '../ledger/writeOff.ts';

/** Ends applications that are marked as deleted: what is left in their wallets, and their credentials. */
export async function closeApplications(transaction: Transaction, closing: WriteOff): Promise<void> {
  if (closing.applicationIds.length === 0) return;
  // Accounts before credentials, the order in which a charge locks them.
  await writeOff(transaction, closing);
  await transaction
    .updateTable('credential')
    .set({ deleted_at: closing.at, updated_at: closing.at })
    .where('user_id', '=', closing.userId)
    .where('application_id', 'in', closing.applicationIds)
    .where('deleted_at', 'is', null)
    .execute();
}
