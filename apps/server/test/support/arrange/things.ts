import { demoServiceIds } from '../../../src/demo/catalogue.ts';
import { createWallet } from '../wallet.ts';
import { createApi } from './api.ts';
import { idFrom, sourceOf } from './collection.ts';
import { authOf } from './auth.ts';
import { signedChallenge } from './signedChallenge.ts';
import type { Tenant } from './tenant.ts';
import { createUsage } from './usage.ts';

/** Makes, or finds, what a parameter or a field can name. */
export type Thing = (tenant: Tenant) => unknown;

type Things = Readonly<Record<string, Thing>>;

/**
 * What belongs to one tenant, by the name of the parameter or field; `<operationId>.<name>` where one operation
 * needs another. A path's `id` goes by the collection before it.
 */
const owned: Things = {
  user_id: () => 'me',
  applications: async (tenant) => (await tenant.user()).applicationId,
  application_id: async (tenant) => (await tenant.user()).applicationId,
  application_ids: async (tenant) => [(await tenant.user()).applicationId],
  'getApiUsage.apis': createUsage,
  'coin-infos': async (tenant) => (await tenant.user()).coinInfoId,
  challenge_id: async (tenant) => (await signedChallenge(tenant)).challengeId,
  customer_id: async (tenant) => (await tenant.project()).customerId,
  customer_ids: async (tenant) => [(await tenant.project()).customerId],
  project_id: async (tenant) => (await tenant.project()).projectId,
  instance_id: async (tenant) => (await tenant.project()).instanceId,
  app_quota_id: async (tenant) => (await tenant.project()).quotaId,
  app_id: async (tenant) => (await tenant.project()).boundAppId,
  app_ids: async (tenant) => [(await tenant.project()).freeAppId],
};

/** What is everyone's, or names nothing of a tenant by itself. */
const common: Things = {
  address: async () => (await createWallet()).address,
  signature: async (tenant) => (await signedChallenge(tenant)).signature,
  services: () => demoServiceIds.midjourney,
  service_id: () => demoServiceIds.midjourney,
  apis: createApi,
  api_id: createApi,
  packages: firstOf('packages'),
  package_id: firstOf('packages'),
  package_ids: async (tenant) => [await firstOf('packages')(tenant)],
  'createAuthToken.auth': authOf,
  'createOrder.scope': () => 'Application',
  'createOrder.amount': async (tenant) => {
    const packages = await tenant.server.call('GET /api/v1/packages/?limit=1');
    return packages.body.items[0].amount;
  },
  'verifyAppleOrder.transaction_id': () => String(crypto.getRandomValues(new BigUint64Array(1))[0]),
  timezone: () => 'Asia/Shanghai',
  'getApiUsageAggregate.created_at_from': () => '2026-08-01T00:00:00Z',
  'getApiUsageAggregate.created_at_to': () => '2026-09-01T12:00:00Z',
};

/** Operations after which the caller is gone. */
export const lastOperations: ReadonlySet<string> = new Set(['deleteUser']);

const found = new Map<string, Thing>();

/** How a thing is made that an operation names: from the tables above, or in the collection of its name. */
export function thingNamed(operationId: string, name: string): Thing | undefined {
  return listed(operationId, name, { ...common, ...owned }) ?? inCollection(name);
}

/** Whether a name stands for something that belongs to one tenant. */
export function isOwned(operationId: string, name: string): boolean {
  if (listed(operationId, name, owned)) return true;
  return !listed(operationId, name, common) && inCollection(name) !== undefined;
}

function listed(operationId: string, name: string, things: Things): Thing | undefined {
  return things[`${operationId}.${name}`] ?? things[name];
}

function inCollection(name: string): Thing | undefined {
  if (!sourceOf(name)) return undefined;
  const thing = found.get(name) ?? firstOf(name);
  found.set(name, thing);
  return thing;
}

function firstOf(name: string): Thing {
  return (tenant) => {
    const source = sourceOf(name);
    if (!source) throw new Error(`The contract has no collection for ${name}.`);
    return idFrom(source, tenant);
  };
}
