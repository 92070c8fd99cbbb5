import { demoServiceIds } from '../../../src/demo/catalogue.ts';
import { idFrom, sourceOf } from './collection.ts';
import { createUsage } from './usage.ts';
import type { Tenant } from './tenant.ts';

/** Makes, or finds, what a parameter or a field can name. */
export type Thing = (tenant: Tenant) => unknown;

/**
 * What a tenant has, by the name of the parameter or field; `<operationId>.<name>` where one operation needs
 * another. A path's `id` goes by the collection before it.
 */
const things: Readonly<Record<string, Thing>> = {
  user_id: () => 'me',
  service_id: () => demoServiceIds.midjourney,
  applications: async (tenant) => (await tenant.user()).applicationId,
  application_id: async (tenant) => (await tenant.user()).applicationId,
  project_id: async (tenant) => (await tenant.project()).projectId,
  instance_id: async (tenant) => (await tenant.project()).instanceId,
  app_quota_id: async (tenant) => (await tenant.project()).quotaId,
  app_id: async (tenant) => (await tenant.project()).boundAppId,
  'getApiUsage.apis': createUsage,
  app_ids: async (tenant) => [(await tenant.project()).freeAppId],
};

/** Things that are everyone's: there is no other tenant's. */
const shared: ReadonlySet<string> = new Set([
  'services',
  'service_id',
  'apis',
  'api_id',
  'packages',
  'package_id',
]);

/** Operations after which the caller is gone. */
export const lastOperations: ReadonlySet<string> = new Set(['deleteUser']);

const found = new Map<string, Thing>();

/** How a thing is made that an operation names: from the table above, or in the collection of its name. */
export function thingNamed(operationId: string, name: string): Thing | undefined {
  const listed = things[`${operationId}.${name}`] ?? things[name] ?? found.get(name);
  if (listed) return listed;
  const source = sourceOf(name);
  if (!source) return undefined;
  const thing: Thing = (tenant) => idFrom(source, tenant);
  found.set(name, thing);
  return thing;
}

/** Whether a name stands for something that belongs to one tenant. */
export function isOwned(operationId: string, name: string): boolean {
  if (`${operationId}.${name}` in things) return true;
  return !shared.has(name) && thingNamed(operationId, name) !== undefined;
}
