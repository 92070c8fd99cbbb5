import { parseCredits } from '@quotakit/engine';
import type { Transaction } from '../database/database.ts';
import { runBatch } from '../metering/meter.ts';
import { seedApis } from './apis.ts';
import { demoServiceIds, seedCatalogue } from './catalogue.ts';
import { seedLapsedUser } from './lapsedUser.ts';
import { seedOverdrawnPartner } from './overdrawnPartner.ts';
import { seedProjectSide } from './projectSide.ts';
import type { DemoServices } from './services.ts';
import {
  DEMO_TRACE_ID,
  insertApplication,
  insertUser,
  putCredential,
  putPlatformToken,
  type DemoApplication,
} from './users.ts';

/** A user of the demo with one application and its credential. */
interface DemoUser {
  readonly userId: string;
  readonly applicationId: string;
  readonly tokenId: string;
  readonly credentialId: string;
  readonly credits: number;
}

const demo: DemoUser = {
  userId: 'b87f67c1-b04f-4332-99a1-7a5e651331c6',
  applicationId: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
  tokenId: '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8a01',
  credentialId: 'c1d2e3f4-a5b6-4890-8def-1234567890ab',
  credits: 200,
};
const holder: DemoUser = {
  userId: '89518d07-5560-4b05-92c1-667f3ddf6a4b',
  applicationId: '6a7d9c1e-3b52-4f80-9e4d-2c8b1a0f5e02',
  tokenId: '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8a02',
  credentialId: 'c1d2e3f4-a5b6-4890-8def-1234567890ac',
  credits: 100,
};
const stranger: DemoUser = {
  userId: '3d0c5b7a-2f64-4e19-a8d1-6b9e0f5c7a12',
  applicationId: '6a7d9c1e-3b52-4f80-9e4d-2c8b1a0f5e03',
  tokenId: '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8a03',
  credentialId: 'c1d2e3f4-a5b6-4890-8def-1234567890ad',
  credits: 100,
};
const users = { demo, holder, stranger };

/** What the stand-in for the blockchain knows: the wallet of the holder. */
export const demoWallet = {
  address: '7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU',
  balance: 1_500_000n * 1_000_000n,
} as const;

const GLOBAL_APPLICATION_ID = '6a7d9c1e-3b52-4f80-9e4d-2c8b1a0f5e01';
const CREATED_AT = new Date('2024-01-15T10:30:00Z');

/** Makes the demo data where it is missing, and returns what scripts need to use it. */
export async function seedDemo(services: DemoServices, upstreamUrl: string) {
  const tokens = await tokensOf(services);
  await services.database.transaction().execute(async (transaction) => {
    const isNew = !(await userExists(transaction));
    if (isNew) await seedData(transaction);
    for (const [name, user] of Object.entries(users)) {
      const { platformToken, credentialToken } = tokens[name as keyof typeof users];
      const { userId, applicationId, tokenId, credentialId } = user;
      const common = { userId, at: CREATED_AT };
      await putPlatformToken(transaction, { ...common, id: tokenId, token: platformToken });
      await putCredential(transaction, {
        ...common,
        id: credentialId,
        token: credentialToken,
        applicationId,
      });
    }
    if (isNew) await spendOnce(transaction);
    await transaction
      .updateTable('service')
      .set({ upstream_url: upstreamUrl })
      .where('id', '=', demoServiceIds.chatgpt)
      .execute();
  });
  return {
    userId: demo.userId,
    ...tokens.demo,
    serviceId: demoServiceIds.midjourney,
    freeServiceId: demoServiceIds.claude,
    applicationId: demo.applicationId,
    globalApplicationId: GLOBAL_APPLICATION_ID,
    holder: { userId: holder.userId, applicationId: holder.applicationId, ...tokens.holder },
    stranger: { userId: stranger.userId, applicationId: stranger.applicationId, ...tokens.stranger },
    ...(await seedProjectSide(services)),
    ...(await seedOverdrawnPartner(services)),
    ...(await seedLapsedUser(services)),
  };
}

async function userExists(transaction: Transaction): Promise<boolean> {
  const found = await transaction
    .selectFrom('user_account')
    .select('id')
    .where('id', '=', demo.userId)
    .executeTakeFirst();
  return found !== undefined;
}

async function seedData(transaction: Transaction): Promise<void> {
  await seedCatalogue(transaction);
  await seedApis(transaction);
  for (const { userId, applicationId, credits } of Object.values(users)) {
    await insertUser(transaction, userId, CREATED_AT);
    await insertApplication(transaction, applicationOf(userId, applicationId, credits));
  }
  const global = applicationOf(demo.userId, GLOBAL_APPLICATION_ID, 100);
  await insertApplication(transaction, { ...global, serviceId: null });
  await transaction
    .insertInto('coin_info')
    .values({
      id: '3f6f5b1c-8f0e-4a53-9c55-7d8f1c0e2b6a',
      user_id: holder.userId,
      address: demoWallet.address,
      balance_micro: demoWallet.balance,
      created_at: CREATED_AT,
      updated_at: CREATED_AT,
    })
    .execute();
}

function applicationOf(userId: string, id: string, credits: number): DemoApplication {
  return { id, userId, serviceId: demoServiceIds.chatgpt, credits, at: CREATED_AT };
}

/** Gives the demo application a past: 150 of its 200 credits are used. */
async function spendOnce(transaction: Transaction): Promise<void> {
  const at = new Date('2024-01-15T10:35:00Z');
  const listPrice = parseCredits(150);
  const { userId, credentialId, applicationId } = demo;
  const spender = { userId, credentialId, applicationId, tokenHash: null };
  const command = { kind: 'charge', spender, listPrice, apiId: null, key: null, at } as const;
  const [settled] = await runBatch(transaction, [{ ...command, traceId: DEMO_TRACE_ID }]);
  if (!settled?.ok) throw new Error('The demo charge was refused.', { cause: settled?.error });
}

async function tokensOf(services: DemoServices) {
  return {
    demo: await tokenPair(services, 'demo'),
    holder: await tokenPair(services, 'holder'),
    stranger: await tokenPair(services, 'stranger'),
  };
}

async function tokenPair({ secret }: DemoServices, user: string) {
  return {
    platformToken: `platform-v1-${await secret(`platform token of ${user}`, 64)}`,
    credentialToken: `sk-${await secret(`credential token of ${user}`, 48)}`,
  };
}
