import type { InsertObject } from 'kysely';
import { sha256 } from '../crypto.ts';
import type { Tables, Transaction } from '../database/database.ts';
import { hashPassword } from '../identity/password.ts';
import { mainProject, otherProject, type DemoProject } from './projects.ts';
import type { DemoServices } from './services.ts';

const DOMAIN_TOKEN_ID = '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8b03';

const CREATED_AT = new Date('2020-09-18T09:25:19Z');
const TOKEN_LASTS_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The demo partner's own customer, and one of a reseller. */
const customers = [
  { customer_id: 'abcdefghijklmnopqrstuvwxyz012345', indirect_partner_id: null },
  {
    customer_id: 'abcdefghijklmnopqrstuvwxyz012346',
    indirect_partner_id: 'resellerabcdefghijklmnop01234567',
  },
] as const;

/** Makes the accounts, projects and apps of the demo where they are missing, and renews their tokens. */
export async function seedProjectSide(services: DemoServices) {
  return services.database.transaction().execute(async (transaction) => {
    await insertProject(transaction, services, mainProject);
    await insertProject(transaction, services, otherProject);
    await insertCredit(transaction, mainProject.domain.id);
    for (const customer of customers) {
      const made = { domain_id: mainProject.domain.id, created_at: CREATED_AT };
      await insertMissing(transaction, 'partner_customer', { ...customer, ...made });
    }
    const ofDomain = { id: DOMAIN_TOKEN_ID, label: 'other domain', userId: otherProject.userId };
    const password = await services.secret('password of main project', 24);
    await setPassword(transaction, services, mainProject.userId, password);
    return {
      ...(await putSecrets(transaction, services, mainProject)),
      iam: { domain: mainProject.domain.name, user: 'demo', password },
      customerId: customers[0].customer_id,
      otherProject: await putSecrets(transaction, services, otherProject),
      nonPartner: { xAuthToken: await putToken(transaction, services, { ...ofDomain, projectId: null }) },
    };
  });
}

async function insertProject(
  transaction: Transaction,
  services: DemoServices,
  { label, domain, userId, projectId, instanceId, apps }: DemoProject,
): Promise<void> {
  const made = { created_at: CREATED_AT };
  const ofDomain = { ...made, domain_id: domain.id };
  await insertMissing(transaction, 'domain', { ...domain, ...made });
  await insertMissing(transaction, 'iam_user', { ...ofDomain, id: userId, name: 'demo' });
  await insertMissing(transaction, 'project', { ...ofDomain, id: projectId, name: 'demo' });
  const instance = { ...made, id: instanceId, project_id: projectId, name: 'demo' };
  await insertMissing(transaction, 'instance', instance);
  for (const app of apps) {
    await insertMissing(transaction, 'client_app', {
      ...made,
      instance_id: instanceId,
      id: app.id,
      name: app.name,
      app_key: app.key,
      sealed_secret: await services.sealer.seal(await services.secret(`${label} ${app.name}`, 64)),
      created_by: userId,
      updated_by: userId,
      updated_at: CREATED_AT,
    });
  }
}

/** Gives a user a password, unless it has one. */
async function setPassword(
  transaction: Transaction,
  { passwordIterations }: DemoServices,
  userId: string,
  password: string,
): Promise<void> {
  const user = await transaction
    .selectFrom('iam_user')
    .select('password_hash')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  if (user.password_hash !== null) return;
  await transaction
    .updateTable('iam_user')
    .set({ password_hash: await hashPassword(password, passwordIterations) })
    .where('id', '=', userId)
    .execute();
}

/** The figures of source document 002. */
async function insertCredit(transaction: Transaction, domainId: string): Promise<void> {
  await insertMissing(transaction, 'partner_credit', {
    domain_id: domainId,
    consumption_quota: '10000',
    amount: '10.18',
    coupon_amount: '10.03',
    due_amount: '500.28',
    unbilled_amount: '100.01',
    currency: 'USD',
  });
}

/** A project's token and access key, and what they are for. */
async function putSecrets(transaction: Transaction, services: DemoServices, project: DemoProject) {
  const { projectId, instanceId } = project;
  const xAuthToken = await putToken(transaction, services, { ...project, id: project.tokenId });
  return { xAuthToken, ...(await putAccessKey(transaction, services, project)), projectId, instanceId };
}

/** Whom a token stands for, and the id it is kept under. */
interface TokenHolder {
  readonly id: string;
  readonly label: string;
  readonly userId: string;
  /** Null for the whole domain. */
  readonly projectId: string | null;
}

/** Keeps a token, in place of an older one under the same id. */
export async function putToken(
  transaction: Transaction,
  { secret, clock }: DemoServices,
  { id, label, userId, projectId }: TokenHolder,
): Promise<string> {
  const token = `x-auth-v1-${await secret(`token of ${label}`, 64)}`;
  const now = clock.now();
  const renewed = {
    token_hash: sha256(token),
    expires_at: new Date(now.getTime() + TOKEN_LASTS_MILLISECONDS),
  };
  await transaction
    .insertInto('auth_token')
    .values({ ...renewed, id, user_id: userId, project_id: projectId, created_at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(renewed))
    .execute();
  return token;
}

/** Keeps an access key, in place of an older one under the same id. */
async function putAccessKey(
  transaction: Transaction,
  { secret, sealer }: DemoServices,
  { keyId, label, userId, projectId }: DemoProject,
) {
  const accessKey = `QK${(await secret(`access key of ${label}`, 18)).toUpperCase()}`;
  const secretKey = await secret(`secret key of ${label}`, 40);
  const renewed = { access_key: accessKey, sealed_secret_key: await sealer.seal(secretKey) };
  await transaction
    .insertInto('access_key')
    .values({ ...renewed, id: keyId, user_id: userId, project_id: projectId, created_at: CREATED_AT })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(renewed))
    .execute();
  return { accessKey, secretKey };
}

/** Inserts a row, unless there is one with its key. */
export async function insertMissing<Table extends keyof Tables>(
  transaction: Transaction,
  table: Table,
  row: InsertObject<Tables, Table>,
): Promise<void> {
  await transaction
    .insertInto(table)
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
