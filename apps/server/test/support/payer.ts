import { randomHex } from '../../src/crypto.ts';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { insertApplication, insertUser, putCredential } from '../../src/demo/users.ts';
import type { TestServer } from './server.ts';
import { createWallet } from './wallet.ts';

/** What a new payer has. */
export interface PayerOptions {
  readonly own: number;
  /** Credits of a Global application; without it there is none. */
  readonly global?: number;
  /** $ACE that the payer holds. */
  readonly tokens?: number;
}

export interface Payer {
  readonly userId: string;
  readonly applicationId: string;
  readonly globalApplicationId: string;
  readonly credentialId: string;
  readonly coinInfoId: string;
  readonly token: string;
  readonly globalToken: string;
}

/** Makes a user with an application of ChatGPT, a credential of it and one of the Global application. */
export async function createPayer(
  { database, services }: Pick<TestServer, 'database' | 'services'>,
  { own, global, tokens = 0 }: PayerOptions,
): Promise<Payer> {
  const at = services.clock.now();
  const payer: Payer = {
    userId: crypto.randomUUID(),
    applicationId: crypto.randomUUID(),
    globalApplicationId: crypto.randomUUID(),
    credentialId: crypto.randomUUID(),
    coinInfoId: crypto.randomUUID(),
    token: `sk-${randomHex(24)}`,
    globalToken: `sk-${randomHex(24)}`,
  };
  const { userId, applicationId, globalApplicationId } = payer;
  const { address } = await createWallet();
  await database.transaction().execute(async (transaction) => {
    await insertUser(transaction, userId, at);
    const application = { id: applicationId, userId, serviceId: demoServiceIds.chatgpt, credits: own, at };
    await insertApplication(transaction, application);
    const credential = { id: payer.credentialId, userId, applicationId, token: payer.token, at };
    await putCredential(transaction, credential);
    await transaction
      .insertInto('coin_info')
      .values({
        id: payer.coinInfoId,
        user_id: userId,
        address,
        balance_micro: BigInt(tokens) * 1_000_000n,
        created_at: at,
        updated_at: at,
      })
      .execute();
    if (global === undefined) return;
    const wallet = { ...application, id: globalApplicationId, serviceId: null, credits: global };
    await insertApplication(transaction, wallet);
    const ids = { id: crypto.randomUUID(), applicationId: globalApplicationId, token: payer.globalToken };
    await putCredential(transaction, { ...credential, ...ids });
  });
  return payer;
}

/** Changes the payer's own application. */
export async function setApplication(
  { database }: TestServer,
  { userId, applicationId }: Payer,
  columns: { allow_consume_global?: boolean; disabled?: boolean; expired_at?: Date; deleted_at?: Date },
): Promise<void> {
  await database
    .updateTable('application')
    .set(columns)
    .where('user_id', '=', userId)
    .where('id', '=', applicationId)
    .execute();
}

/** What is left in the payer's wallets: own, global. */
export async function balancesOf({ database }: TestServer, payer: Payer): Promise<(number | undefined)[]> {
  const rows = await database
    .selectFrom('account')
    .select(['application_id', 'balance_micro'])
    .where('user_id', '=', payer.userId)
    .where('kind', '=', 'wallet')
    .execute();
  return [payer.applicationId, payer.globalApplicationId].map((id) => {
    const row = rows.find((entry) => entry.application_id === id);
    return row && Number(row.balance_micro) / 1e6;
  });
}
