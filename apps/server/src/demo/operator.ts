import { parseCredits } from '@quotakit/engine';
import { countCall } from '../client-quotas/countCall.ts';
import type { Services } from '../context.ts';
import type { Transaction } from '../database/database.ts';
import { ApiFailure } from '../errors.ts';
import { grant } from '../ledger/grant.ts';
import type { ChargeCommand } from '../metering/commands.ts';
import { runBatch } from '../metering/meter.ts';
import { demoServiceIds } from './catalogue.ts';
import { mainProject } from './projects.ts';
import { insertMissing } from './projectSide.ts';
import type { DemoServices } from './services.ts';
import { DEMO_TRACE_ID, insertApplication, insertUser, putCredential, putPlatformToken } from './users.ts';

const DAY = 86_400_000;
const DAYS = 30;

const operator = {
  userId: 'a4c6e8f0-1b3d-4f57-9a7c-2e4d6f8b0c13',
  globalApplicationId: '6a7d9c1e-3b52-4f80-9e4d-2c8b1a0f5e06',
  tokenId: '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8a06',
};

/** Two applications that spend every day, the first so that an end is in sight. */
const spenders = [
  {
    applicationId: '6a7d9c1e-3b52-4f80-9e4d-2c8b1a0f5e07',
    credentialId: 'c1d2e3f4-a5b6-4890-8def-1234567890af',
    serviceId: demoServiceIds.chatgpt,
    apiId: '09a26295-5972-4392-9318-dcd9b218f90e',
    credits: 500,
    daily: ['17.05', '22.55', '19.8', '26.4', '24.75', '9.9', '7.7'],
    appId: '5b7e1c3a9d2f4608b1e4c7a0f3d6925e',
    appName: 'billing-worker',
    calls: 47,
  },
  {
    applicationId: '6a7d9c1e-3b52-4f80-9e4d-2c8b1a0f5e08',
    credentialId: 'c1d2e3f4-a5b6-4890-8def-1234567890b0',
    serviceId: demoServiceIds.midjourney,
    apiId: '09a26295-5972-4392-9318-dcd9b218f90d',
    credits: 250,
    daily: ['4.95', '2.2', '0', '6.6', '2.2', '4.4', '0'],
    appId: '6c8f2d4bae3057198c2f5d8b1a4e7036',
    appName: 'image-studio',
    calls: 12,
  },
] as const;

/** More credits for the first application, so many days ago. */
const added = { credits: 250, daysAgo: 11 };

const quota = { id: '7d90e3c5bf4168209d306e9c2b5f8147', name: 'Fifty_an_hour', limit: 50 };

/** Makes a user with a month of spending and a client quota that is nearly used up, for the console to show. */
export async function seedOperator(services: Services & DemoServices) {
  const { database, secret, clock } = services;
  const platformToken = `platform-v1-${await secret('platform token of operator', 64)}`;
  const now = clock.now();
  await database.transaction().execute(async (transaction) => {
    const found = transaction.selectFrom('user_account').select('id').where('id', '=', operator.userId);
    const at = new Date(now.getTime() - (DAYS + 1) * DAY);
    const isNew = (await found.executeTakeFirst()) === undefined;
    if (isNew) await insertApplications(transaction, at);
    const { userId, tokenId } = operator;
    await putPlatformToken(transaction, { id: tokenId, userId, token: platformToken, at });
    for (const { credentialId: id, applicationId, appName: name } of spenders) {
      const token = `sk-${await secret(`credential token of ${name}`, 48)}`;
      await putCredential(transaction, { id, userId, token, at, applicationId, name });
    }
    if (isNew) await spendDaily(transaction, now);
    await bindQuota(transaction, services, at);
  });
  await makeCalls(services);
  return { platformToken };
}

async function insertApplications(transaction: Transaction, at: Date): Promise<void> {
  const { userId, globalApplicationId } = operator;
  await insertUser(transaction, userId, at);
  await transaction
    .updateTable('user_account')
    .set({ nickname: 'Demo operator' })
    .where('id', '=', userId)
    .execute();
  for (const { applicationId: id, serviceId, credits } of spenders) {
    await insertApplication(transaction, { id, userId, serviceId, credits, at });
  }
  await insertApplication(transaction, {
    id: globalApplicationId,
    userId,
    serviceId: null,
    credits: 120,
    at,
  });
}

async function spendDaily(transaction: Transaction, now: Date): Promise<void> {
  for (let daysAgo = DAYS; daysAgo >= 1; daysAgo--) {
    const at = new Date(now.getTime() - daysAgo * DAY);
    if (daysAgo === added.daysAgo) {
      const { userId } = operator;
      const amount = parseCredits(added.credits);
      const { applicationId } = spenders[0];
      await grant(transaction, { userId, applicationId, amount, traceId: DEMO_TRACE_ID, at });
    }
    const settled = await runBatch(transaction, chargesOf(daysAgo, at));
    const refused = settled.find(({ ok }) => !ok);
    if (refused && !refused.ok) throw new Error('A demo charge was refused.', { cause: refused.error });
  }
}

function chargesOf(daysAgo: number, at: Date): ChargeCommand[] {
  const { userId } = operator;
  return spenders.flatMap(({ credentialId, applicationId, apiId, daily }) => {
    const listPrice = parseCredits(daily[daysAgo % daily.length] ?? '0');
    const spender = { userId, credentialId, applicationId, tokenHash: null };
    const common = { kind: 'charge', key: null, traceId: crypto.randomUUID(), at } as const;
    return listPrice === 0n ? [] : [{ ...common, spender, listPrice, apiId }];
  });
}

async function bindQuota(
  transaction: Transaction,
  { sealer, secret }: DemoServices,
  at: Date,
): Promise<void> {
  const { instanceId: instance_id, userId } = mainProject;
  await insertMissing(transaction, 'client_quota', {
    instance_id,
    id: quota.id,
    name: quota.name,
    call_limits: quota.limit,
    time_unit: 'HOUR',
    time_interval: 1,
    created_at: at,
  });
  for (const { appId, appName, credentialId } of spenders) {
    await insertMissing(transaction, 'client_app', {
      instance_id,
      id: appId,
      name: appName,
      app_key: credentialId,
      sealed_secret: await sealer.seal(await secret(`app secret of ${appName}`, 64)),
      created_by: userId,
      updated_by: userId,
      created_at: at,
      updated_at: at,
    });
    await insertMissing(transaction, 'client_quota_binding', {
      instance_id,
      app_id: appId,
      quota_id: quota.id,
      bound_at: at,
    });
  }
}

/** Counts calls of this hour: what a process counts does not outlive it. */
async function makeCalls(services: Services): Promise<void> {
  const { userId } = operator;
  for (const { credentialId, calls } of spenders) {
    for (let call = 0; call < calls; call++) {
      const counted = await countCall(services, { userId, credentialId }).catch(refusal);
      if (counted === null) break;
    }
  }
}

/** Windows that are shared outlive a process, and may be used up by now. */
function refusal(error: unknown): null {
  if (error instanceof ApiFailure && error.status === 429) return null;
  throw error;
}
