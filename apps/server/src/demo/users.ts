import { parseCredits } from '@quotakit/engine';
import { sha256 } from '../crypto.ts';
import type { Transaction } from '../database/database.ts';
import { openAccounts } from '../ledger/accounts.ts';
import { grant } from '../ledger/grant.ts';
import { maskToken } from '../representations/maskToken.ts';

/** The requests that wrote the demo data. */
export const DEMO_TRACE_ID = 'de300000-0000-4000-8000-000000000000';

/** An application to make, with the credits it starts with. */
export interface DemoApplication {
  readonly id: string;
  readonly userId: string;
  /** Null for scope Global. */
  readonly serviceId: string | null;
  readonly credits: number;
  readonly at: Date;
}

export async function insertUser(transaction: Transaction, id: string, at: Date): Promise<void> {
  await transaction.insertInto('user_account').values({ id, created_at: at }).execute();
}

export async function insertApplication(
  transaction: Transaction,
  { id, userId, serviceId, credits, at }: DemoApplication,
): Promise<void> {
  await transaction
    .insertInto('application')
    .values({
      user_id: userId,
      id,
      service_id: serviceId,
      type: 'Usage',
      scope: serviceId === null ? 'Global' : 'Individual',
      created_at: at,
      updated_at: at,
    })
    .execute();
  await openAccounts(transaction, { userId, applicationId: id, at });
  const entry = { userId, applicationId: id, traceId: DEMO_TRACE_ID, at };
  await grant(transaction, { ...entry, amount: parseCredits(credits) });
}

/** A token with the id it is kept under. */
export interface DemoToken {
  readonly id: string;
  readonly userId: string;
  readonly token: string;
  readonly at: Date;
}

/** Keeps a platform token, in place of an older one under the same id. */
export async function putPlatformToken(
  transaction: Transaction,
  { id, userId, token, at }: DemoToken,
): Promise<void> {
  const hashed = { token_hash: sha256(token), masked_token: maskToken(token) };
  await transaction
    .insertInto('platform_token')
    .values({ id, user_id: userId, ...hashed, created_at: at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(hashed))
    .execute();
}

/** A credential with what it spends. */
export interface DemoCredential extends DemoToken {
  readonly applicationId: string;
  readonly name?: string;
}

/** Keeps a credential, in place of the older token of the same id. */
export async function putCredential(
  transaction: Transaction,
  { id, userId, token, at, applicationId, name = 'demo' }: DemoCredential,
): Promise<void> {
  const hashed = { token_hash: sha256(token), masked_token: maskToken(token) };
  await transaction
    .insertInto('credential')
    .values({
      user_id: userId,
      id,
      application_id: applicationId,
      name,
      ...hashed,
      allowed_api_ids: '[]',
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.columns(['user_id', 'id']).doUpdateSet(hashed))
    .execute();
}
