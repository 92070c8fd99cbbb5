import type { Transaction } from '../database/database.ts';
import { demoServiceIds } from './catalogue.ts';
import type { DemoServices } from './services.ts';
import { insertApplication, insertUser, putCredential, putPlatformToken } from './users.ts';

const CREATED_AT = new Date('2024-01-15T10:30:00Z');
const EXPIRED_AT = new Date('2024-02-15T10:30:00Z');

const lapsed = {
  userId: '6e8c1a4d-9b27-4f53-a0d8-3c5e7f1b2d96',
  applicationId: '6a7d9c1e-3b52-4f80-9e4d-2c8b1a0f5e05',
};
const TOKEN_ID = '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8a05';
const CREDENTIAL_ID = 'c1d2e3f4-a5b6-4890-8def-1234567890ae';

/** Makes a user whose period quota has expired, where it is missing. */
export async function seedLapsedUser({ database, secret }: DemoServices) {
  const platformToken = `platform-v1-${await secret('platform token of lapsed', 64)}`;
  const credentialToken = `sk-${await secret('credential token of lapsed', 48)}`;
  await database.transaction().execute(async (transaction) => {
    await insertMissingUser(transaction);
    const common = { userId: lapsed.userId, at: CREATED_AT };
    await putPlatformToken(transaction, { ...common, id: TOKEN_ID, token: platformToken });
    const credential = { ...common, id: CREDENTIAL_ID, token: credentialToken };
    await putCredential(transaction, { ...credential, applicationId: lapsed.applicationId });
  });
  return { lapsed: { ...lapsed, platformToken, credentialToken } };
}

async function insertMissingUser(transaction: Transaction): Promise<void> {
  const { userId, applicationId: id } = lapsed;
  const users = transaction.selectFrom('user_account').select('id').where('id', '=', userId);
  if (await users.executeTakeFirst()) return;
  await insertUser(transaction, userId, CREATED_AT);
  const application = { id, userId, serviceId: demoServiceIds.chatgpt, credits: 80, at: CREATED_AT };
  await insertApplication(transaction, application);
  await transaction
    .updateTable('application')
    .set({ type: 'Period', expired_at: EXPIRED_AT })
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .execute();
}
