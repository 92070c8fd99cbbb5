import { demoServiceIds } from '../../../src/demo/catalogue.ts';
import type { Tenant } from './tenant.ts';

/** Makes, or finds, what a parameter or a field can name. */
export type Thing = (tenant: Tenant) => unknown;

/**
 * What a tenant has, by the name of the parameter or field; `<operationId>.<name>` where one operation needs
 * another. A path's `id` goes by the collection before it.
 */
export const things: Readonly<Record<string, Thing>> = {
  user_id: () => 'me',
  service_id: () => demoServiceIds.midjourney,
  applications: async (tenant) => (await tenant.user()).applicationId,
  application_id: async (tenant) => (await tenant.user()).applicationId,
  credentials: async (tenant) => (await tenant.user()).credentialId,
  project_id: async (tenant) => (await tenant.project()).projectId,
  instance_id: async (tenant) => (await tenant.project()).instanceId,
  app_quota_id: async (tenant) => (await tenant.project()).quotaId,
  app_id: async (tenant) => (await tenant.project()).boundAppId,
  app_ids: async (tenant) => [(await tenant.project()).freeAppId],
};

/** Things that are everyone's: there is no other tenant's. */
export const shared: ReadonlySet<string> = new Set(['service_id', 'services']);
