import type { Transaction } from '../database/database.ts';
import { demoServiceIds } from './catalogue.ts';
import { insertMissing, putToken } from './projectSide.ts';
import type { DemoServices } from './services.ts';
import { insertApplication, insertUser, putPlatformToken } from './users.ts';

const CREATED_AT = new Date('2024-01-15T10:30:00Z');

const domain = { id: '9f4e2d6b8a1c4073b5e9d7f0c3a28164', name: 'demo-overdrawn-partner', partner: true };
const iamUser = { id: '4a7c9e1b3d5f4862a0b8c6d4e2f01357', name: 'demo' };
const TOKEN_ID = '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8b04';

/** 10050.25 of 10000 are used. */
const figures = {
  consumption_quota: '10000',
  amount: '50.25',
  coupon_amount: '0',
  due_amount: '9800',
  unbilled_amount: '300.50',
  currency: 'USD',
};

const customer = {
  userId: '5f2d8b0e-7c41-4a96-8e3b-1d6f9a0c4e27',
  applicationId: '6a7d9c1e-3b52-4f80-9e4d-2c8b1a0f5e04',
};
const PLATFORM_TOKEN_ID = '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8a04';

/** Makes a partner that is over its credit line, and its customer, where they are missing. */
export async function seedOverdrawnPartner(services: DemoServices) {
  const platformToken = `platform-v1-${await services.secret('platform token of customer', 64)}`;
  return services.database.transaction().execute(async (transaction) => {
    await insertPartner(transaction);
    await insertCustomer(transaction);
    const token = { id: PLATFORM_TOKEN_ID, userId: customer.userId, token: platformToken, at: CREATED_AT };
    await putPlatformToken(transaction, token);
    const ofDomain = { id: TOKEN_ID, label: 'overdrawn partner', userId: iamUser.id, projectId: null };
    const xAuthToken = await putToken(transaction, services, ofDomain);
    return { overdrawnPartner: { xAuthToken, customer: { ...customer, platformToken } } };
  });
}

async function insertPartner(transaction: Transaction): Promise<void> {
  const made = { created_at: CREATED_AT };
  await insertMissing(transaction, 'domain', { ...domain, ...made });
  await insertMissing(transaction, 'iam_user', { ...iamUser, ...made, domain_id: domain.id });
  await insertMissing(transaction, 'partner_credit', { ...figures, domain_id: domain.id });
}

async function insertCustomer(transaction: Transaction): Promise<void> {
  const { userId, applicationId } = customer;
  const users = transaction.selectFrom('user_account').select('id').where('id', '=', userId);
  if (await users.executeTakeFirst()) return;
  await insertUser(transaction, userId, CREATED_AT);
  await transaction
    .updateTable('user_account')
    .set({ partner_domain_id: domain.id })
    .where('id', '=', userId)
    .execute();
  const application = { id: applicationId, userId, serviceId: demoServiceIds.chatgpt, credits: 20 };
  await insertApplication(transaction, { ...application, at: CREATED_AT });
}
