import { randomHex, sha256 } from '../../../src/crypto.ts';
import type { TestServer } from '../server.ts';
import type { KeyPair } from '../signed.ts';

/** The project side of a tenant: a partner's project with one instance. */
export interface Project extends KeyPair {
  readonly domainId: string;
  readonly userId: string;
  readonly projectId: string;
  readonly instanceId: string;
  readonly xAuthToken: string;
  /** An app that is bound to the quota, and one that is not. */
  readonly boundAppId: string;
  readonly freeAppId: string;
  readonly quotaId: string;
  /** A customer of the partner. */
  readonly customerId: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** Makes a partner with a project, an instance, a client quota and two apps. */
export async function createProject(server: TestServer): Promise<Project> {
  const project: Project = {
    domainId: randomHex(16),
    userId: randomHex(16),
    projectId: randomHex(16),
    instanceId: crypto.randomUUID(),
    xAuthToken: `x-auth-v1-${randomHex(32)}`,
    accessKey: `QK${randomHex(9).toUpperCase()}`,
    secretKey: randomHex(20),
    boundAppId: crypto.randomUUID(),
    freeAppId: crypto.randomUUID(),
    quotaId: randomHex(16),
    customerId: randomHex(16),
  };
  await insertAccount(server, project);
  await insertCustomer(server, project);
  await insertInstance(server, project);
  return project;
}

async function insertAccount({ database, services }: TestServer, project: Project): Promise<void> {
  const { domainId, userId, projectId, xAuthToken, accessKey, secretKey } = project;
  const created_at = services.clock.now();
  const owner = { user_id: userId, project_id: projectId, created_at };
  await database
    .insertInto('domain')
    .values({ id: domainId, name: `domain-${domainId}`, partner: true, created_at })
    .execute();
  await database
    .insertInto('iam_user')
    .values({ id: userId, domain_id: domainId, name: 'arranged', created_at })
    .execute();
  await database
    .insertInto('project')
    .values({ id: projectId, domain_id: domainId, name: 'arranged', created_at })
    .execute();
  const expires_at = new Date(created_at.getTime() + DAY);
  await database
    .insertInto('auth_token')
    .values({ ...owner, id: crypto.randomUUID(), token_hash: sha256(xAuthToken), expires_at })
    .execute();
  const sealed_secret_key = await services.sealer.seal(secretKey);
  await database
    .insertInto('access_key')
    .values({ ...owner, id: crypto.randomUUID(), access_key: accessKey, sealed_secret_key })
    .execute();
  await database
    .insertInto('partner_credit')
    .values({
      domain_id: domainId,
      consumption_quota: '10000',
      amount: '10.18',
      coupon_amount: '10.03',
      due_amount: '500.28',
      unbilled_amount: '100.01',
      currency: 'USD',
    })
    .execute();
}

async function insertCustomer(
  { database, services }: TestServer,
  { domainId, customerId }: Project,
): Promise<void> {
  await database
    .insertInto('partner_customer')
    .values({ domain_id: domainId, customer_id: customerId, created_at: services.clock.now() })
    .execute();
}

async function insertInstance({ database, services }: TestServer, project: Project): Promise<void> {
  const { userId, instanceId: instance_id, projectId, boundAppId, freeAppId, quotaId } = project;
  const at = services.clock.now();
  await database
    .insertInto('instance')
    .values({ id: instance_id, project_id: projectId, name: 'arranged', created_at: at })
    .execute();
  const sealed_secret = await services.sealer.seal('Qk7-arranged.Secret');
  const app = { instance_id, sealed_secret, created_by: userId, updated_by: userId };
  const times = { created_at: at, updated_at: at };
  await database
    .insertInto('client_app')
    .values([boundAppId, freeAppId].map((id) => ({ ...app, ...times, id, name: `app-${id}`, app_key: id })))
    .execute();
  const limits = { call_limits: 1000, time_interval: 1, time_unit: 'DAY' } as const;
  await database
    .insertInto('client_quota')
    .values({ ...limits, id: quotaId, instance_id, name: 'Arranged', created_at: at })
    .execute();
  await database
    .insertInto('client_quota_binding')
    .values({ instance_id, app_id: boundAppId, quota_id: quotaId, bound_at: at })
    .execute();
}
