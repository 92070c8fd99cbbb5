import type { Transaction } from '../database/database.ts';
import { writeOff, type WriteOff } from '../ledger/writeOff.ts';

/** Ends an application that is marked as deleted: what is left in its wallet, and its credentials. */
export async function closeApplication(transaction: Transaction, closing: WriteOff): Promise<void> {
  // Accounts before credentials, the order in which a charge locks them.
  await writeOff(transaction, closing);
  await transaction
    .updateTable('credential')
    .set({ deleted_at: closing.at, updated_at: closing.at })
    .where('user_id', '=', closing.userId)
    .where('application_id', '=', closing.applicationId)
    .where('deleted_at', 'is', null)
    .execute();
}
