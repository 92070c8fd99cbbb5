// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import { op } from '../../operation.ts';
import type { Operation as BindClientQuotaAppsOperation } from './client-quotas/bindClientQuotaApps.ts';
import type { Operation as CreateClientAppOperation } from './client-quotas/createClientApp.ts';
import type { Operation as CreateClientQuotaOperation } from './client-quotas/createClientQuota.ts';
import type { Operation as DeleteClientQuotaOperation } from './client-quotas/deleteClientQuota.ts';
import type { Operation as GetClientAppOperation } from './client-quotas/getClientApp.ts';
import type { Operation as GetClientAppQuotaOperation } from './client-quotas/getClientAppQuota.ts';
import type { Operation as GetClientQuotaOperation } from './client-quotas/getClientQuota.ts';
import type { Operation as GetInstanceAppOperation } from './client-quotas/getInstanceApp.ts';
import type { Operation as ListBindableClientAppsOperation } from './client-quotas/listBindableClientApps.ts';
import type { Operation as ListClientAppsOperation } from './client-quotas/listClientApps.ts';
import type { Operation as ListClientQuotaBoundAppsOperation } from './client-quotas/listClientQuotaBoundApps.ts';
import type { Operation as ListClientQuotaUsesOperation } from './client-quotas/listClientQuotaUses.ts';
import type { Operation as ListClientQuotasOperation } from './client-quotas/listClientQuotas.ts';
import type { Operation as ListInstanceAppsOperation } from './client-quotas/listInstanceApps.ts';
import type { Operation as ListInstancesOperation } from './client-quotas/listInstances.ts';
import type { Operation as UnbindClientQuotaAppOperation } from './client-quotas/unbindClientQuotaApp.ts';
import type { Operation as UpdateClientQuotaOperation } from './client-quotas/updateClientQuota.ts';

export type { Args as BindClientQuotaAppsArgs, Result as BindClientQuotaAppsResult, Types as BindClientQuotaApps } from './client-quotas/bindClientQuotaApps.ts';
export type { Args as CreateClientAppArgs, Result as CreateClientAppResult, Types as CreateClientApp } from './client-quotas/createClientApp.ts';
export type { Args as CreateClientQuotaArgs, Result as CreateClientQuotaResult, Types as CreateClientQuota } from './client-quotas/createClientQuota.ts';
export type { Args as DeleteClientQuotaArgs, Result as DeleteClientQuotaResult, Types as DeleteClientQuota } from './client-quotas/deleteClientQuota.ts';
export type { Args as GetClientAppArgs, Result as GetClientAppResult, Types as GetClientApp } from './client-quotas/getClientApp.ts';
export type { Args as GetClientAppQuotaArgs, Result as GetClientAppQuotaResult, Types as GetClientAppQuota } from './client-quotas/getClientAppQuota.ts';
export type { Args as GetClientQuotaArgs, Result as GetClientQuotaResult, Types as GetClientQuota } from './client-quotas/getClientQuota.ts';
export type { Args as GetInstanceAppArgs, Result as GetInstanceAppResult, Types as GetInstanceApp } from './client-quotas/getInstanceApp.ts';
export type { Args as ListBindableClientAppsArgs, Result as ListBindableClientAppsResult, Types as ListBindableClientApps } from './client-quotas/listBindableClientApps.ts';
export type { Args as ListClientAppsArgs, Result as ListClientAppsResult, Types as ListClientApps } from './client-quotas/listClientApps.ts';
export type { Args as ListClientQuotaBoundAppsArgs, Result as ListClientQuotaBoundAppsResult, Types as ListClientQuotaBoundApps } from './client-quotas/listClientQuotaBoundApps.ts';
export type { Args as ListClientQuotaUsesArgs, Result as ListClientQuotaUsesResult, Types as ListClientQuotaUses } from './client-quotas/listClientQuotaUses.ts';
export type { Args as ListClientQuotasArgs, Result as ListClientQuotasResult, Types as ListClientQuotas } from './client-quotas/listClientQuotas.ts';
export type { Args as ListInstanceAppsArgs, Result as ListInstanceAppsResult, Types as ListInstanceApps } from './client-quotas/listInstanceApps.ts';
export type { Args as ListInstancesArgs, Result as ListInstancesResult, Types as ListInstances } from './client-quotas/listInstances.ts';
export type { Args as UnbindClientQuotaAppArgs, Result as UnbindClientQuotaAppResult, Types as UnbindClientQuotaApp } from './client-quotas/unbindClientQuotaApp.ts';
export type { Args as UpdateClientQuotaArgs, Result as UpdateClientQuotaResult, Types as UpdateClientQuota } from './client-quotas/updateClientQuota.ts';

/**
 * Bind apps to a client quota.
 *
 * `POST /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/binding-apps`, as in the page "Binding a client quota to apps", for a client with `xAuthToken` or `akSk`
 */
export const bindClientQuotaApps: BindClientQuotaAppsOperation =
  /*#__PURE__*/ op('bindClientQuotaApps', 'POST', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/binding-apps', [201, 400, 401, 403, 404, 413, 500], [['xAuthToken'], ['akSk']], 'none');

/**
 * Create a client app.
 *
 * `POST /v2/{project_id}/instances/{instance_id}/apps`, as in the page "Creating an application", for a client with `xAuthToken` or `akSk`
 */
export const createClientApp: CreateClientAppOperation =
  /*#__PURE__*/ op('createClientApp', 'POST', '/v2/{project_id}/instances/{instance_id}/apps', [201, 400, 401, 403, 404, 413, 500], [['xAuthToken'], ['akSk']], 'none');

/**
 * Create a client quota.
 *
 * `POST /v2/{project_id}/apic/instances/{instance_id}/app-quotas`, as in source document 004, "Creating a client quota", for a client with `xAuthToken` or `akSk`
 */
export const createClientQuota: CreateClientQuotaOperation =
  /*#__PURE__*/ op('createClientQuota', 'POST', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas', [201, 400, 401, 403, 404, 413, 500], [['xAuthToken'], ['akSk']], 'none');

/**
 * Delete a client quota.
 *
 * `DELETE /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}`, as in the page "Deleting a client quota", for a client with `xAuthToken` or `akSk`
 */
export const deleteClientQuota: DeleteClientQuotaOperation =
  /*#__PURE__*/ op('deleteClientQuota', 'DELETE', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}', [204, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'idempotent');

/**
 * Get a client app.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}`, as in the page "Querying details of an app", for a client with `xAuthToken` or `akSk`
 */
export const getClientApp: GetClientAppOperation =
  /*#__PURE__*/ op('getClientApp', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * Get the client quota of an app.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}/bound-quota`, as in the page "Querying the client quota bound to an app", for a client with `xAuthToken` or `akSk`
 */
export const getClientAppQuota: GetClientAppQuotaOperation =
  /*#__PURE__*/ op('getClientAppQuota', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}/bound-quota', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * Get a client quota.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}`, as in the page "Querying details of a client quota", for a client with `xAuthToken` or `akSk`
 */
export const getClientQuota: GetClientQuotaOperation =
  /*#__PURE__*/ op('getClientQuota', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * Get an app of an instance.
 *
 * `GET /v2/{project_id}/instances/{instance_id}/apps/{app_id}`, as in the page "Querying the details of an integration application", for a client with `xAuthToken` or `akSk`
 */
export const getInstanceApp: GetInstanceAppOperation =
  /*#__PURE__*/ op('getInstanceApp', 'GET', '/v2/{project_id}/instances/{instance_id}/apps/{app_id}', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * List the apps that a client quota can be bound to.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bindable-apps`, as in the page "Querying apps that can be bound to a client quota", for a client with `xAuthToken` or `akSk`
 */
export const listBindableClientApps: ListBindableClientAppsOperation =
  /*#__PURE__*/ op('listBindableClientApps', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bindable-apps', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * List client apps.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/apps`, as in the page "Querying apps", for a client with `xAuthToken` or `akSk`
 */
export const listClientApps: ListClientAppsOperation =
  /*#__PURE__*/ op('listClientApps', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/apps', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * List the apps bound to a client quota.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps`, as in the page "Querying apps bound to a client quota", for a client with `xAuthToken` or `akSk`
 */
export const listClientQuotaBoundApps: ListClientQuotaBoundAppsOperation =
  /*#__PURE__*/ op('listClientQuotaBoundApps', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * List how much of client quotas is used.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quota-uses`, for a client with `xAuthToken` or `akSk`
 */
export const listClientQuotaUses: ListClientQuotaUsesOperation =
  /*#__PURE__*/ op('listClientQuotaUses', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quota-uses', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * List client quotas.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas`, as in the page "Querying client quotas", for a client with `xAuthToken` or `akSk`
 */
export const listClientQuotas: ListClientQuotasOperation =
  /*#__PURE__*/ op('listClientQuotas', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * List the apps of an instance.
 *
 * `GET /v2/{project_id}/instances/{instance_id}/apps`, as in the page "Querying integration applications", for a client with `xAuthToken` or `akSk`
 */
export const listInstanceApps: ListInstanceAppsOperation =
  /*#__PURE__*/ op('listInstanceApps', 'GET', '/v2/{project_id}/instances/{instance_id}/apps', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * List instances.
 *
 * `GET /v2/{project_id}/instances`, as in the page "Querying instances", for a client with `xAuthToken` or `akSk`
 */
export const listInstances: ListInstancesOperation =
  /*#__PURE__*/ op('listInstances', 'GET', '/v2/{project_id}/instances', [200, 400, 401, 403, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * Unbind an app from a client quota.
 *
 * `DELETE /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps/{app_id}`, as in the page "Unbinding a client quota from an app", for a client with `xAuthToken` or `akSk`
 */
export const unbindClientQuotaApp: UnbindClientQuotaAppOperation =
  /*#__PURE__*/ op('unbindClientQuotaApp', 'DELETE', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps/{app_id}', [204, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'idempotent');

/**
 * Replace a client quota.
 *
 * `PUT /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}`, as in the page "Modifying a client quota", for a client with `xAuthToken` or `akSk`
 */
export const updateClientQuota: UpdateClientQuotaOperation =
  /*#__PURE__*/ op('updateClientQuota', 'PUT', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}', [200, 400, 401, 403, 404, 413, 500], [['xAuthToken'], ['akSk']], 'idempotent');
