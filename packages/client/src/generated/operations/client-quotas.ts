// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Client } from '../../client.ts';
import { op, type Operation } from '../../operation.ts';
import type { Refusal, Success, Unexpected } from '../../result.ts';
import type {
  BindAppsRequest,
  BindAppsResult,
  BindableClientAppList,
  BoundClientAppList,
  ClientAppDetails,
  ClientAppList,
  ClientAppRole,
  ClientAppStatus,
  ClientQuota,
  ClientQuotaError,
  ClientQuotaList,
  ClientQuotaRequest,
  ClientQuotaUseList,
  CreateClientAppRequest,
  CreatedClientApp,
  InstanceAppList,
  InstanceList,
  InstanceStatus,
  PathId,
  PreciseSearch,
} from '../../types.ts';

/** The arguments of {@link bindClientQuotaApps}. */
export interface BindClientQuotaAppsArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client quota. A quota of another instance is answered like an unknown one. */
    app_quota_id: PathId;
  };
  body: BindAppsRequest;
}

/** The results of {@link bindClientQuotaApps}, by status. */
export type BindClientQuotaAppsResult =
  | Success<201, BindAppsResult>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<413, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link bindClientQuotaApps} takes, gives and may answer, and who may call it. */
export interface BindClientQuotaApps {
  args: BindClientQuotaAppsArgs;
  data: BindAppsResult;
  result: BindClientQuotaAppsResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Bind apps to a client quota.
 *
 * `POST /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/binding-apps`, as in the page "Binding a client quota to apps"
 */
export const bindClientQuotaApps: Operation<BindClientQuotaApps> =
  /*#__PURE__*/ op('bindClientQuotaApps', 'POST', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/binding-apps', [201, 400, 401, 403, 404, 413, 500], [['xAuthToken'], ['akSk']], 'none');

/** The arguments of {@link createClientApp}. */
export interface CreateClientAppArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
  };
  body: CreateClientAppRequest;
}

/** The results of {@link createClientApp}, by status. */
export type CreateClientAppResult =
  | Success<201, CreatedClientApp>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<413, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link createClientApp} takes, gives and may answer, and who may call it. */
export interface CreateClientApp {
  args: CreateClientAppArgs;
  data: CreatedClientApp;
  result: CreateClientAppResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Create a client app.
 *
 * `POST /v2/{project_id}/instances/{instance_id}/apps`, as in the page "Creating an application"
 */
export const createClientApp: Operation<CreateClientApp> =
  /*#__PURE__*/ op('createClientApp', 'POST', '/v2/{project_id}/instances/{instance_id}/apps', [201, 400, 401, 403, 404, 413, 500], [['xAuthToken'], ['akSk']], 'none');

/** The arguments of {@link createClientQuota}. */
export interface CreateClientQuotaArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
  };
  body: ClientQuotaRequest;
}

/** The results of {@link createClientQuota}, by status. */
export type CreateClientQuotaResult =
  | Success<201, ClientQuota>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<413, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link createClientQuota} takes, gives and may answer, and who may call it. */
export interface CreateClientQuota {
  args: CreateClientQuotaArgs;
  data: ClientQuota;
  result: CreateClientQuotaResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Create a client quota.
 *
 * `POST /v2/{project_id}/apic/instances/{instance_id}/app-quotas`, as in source document 004, "Creating a client quota"
 */
export const createClientQuota: Operation<CreateClientQuota> =
  /*#__PURE__*/ op('createClientQuota', 'POST', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas', [201, 400, 401, 403, 404, 413, 500], [['xAuthToken'], ['akSk']], 'none');

/** The arguments of {@link deleteClientQuota}. */
export interface DeleteClientQuotaArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client quota. A quota of another instance is answered like an unknown one. */
    app_quota_id: PathId;
  };
}

/** The results of {@link deleteClientQuota}, by status. */
export type DeleteClientQuotaResult =
  | Success<204, undefined>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link deleteClientQuota} takes, gives and may answer, and who may call it. */
export interface DeleteClientQuota {
  args: DeleteClientQuotaArgs;
  data: undefined;
  result: DeleteClientQuotaResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Delete a client quota.
 *
 * `DELETE /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}`, as in the page "Deleting a client quota"
 */
export const deleteClientQuota: Operation<DeleteClientQuota> =
  /*#__PURE__*/ op('deleteClientQuota', 'DELETE', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}', [204, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'idempotent');

/** The arguments of {@link getClientApp}. */
export interface GetClientAppArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client app. An app of another instance is answered like an unknown one. */
    app_id: PathId;
  };
}

/** The results of {@link getClientApp}, by status. */
export type GetClientAppResult =
  | Success<200, ClientAppDetails>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link getClientApp} takes, gives and may answer, and who may call it. */
export interface GetClientApp {
  args: GetClientAppArgs;
  data: ClientAppDetails;
  result: GetClientAppResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Get a client app.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}`, as in the page "Querying details of an app"
 */
export const getClientApp: Operation<GetClientApp> =
  /*#__PURE__*/ op('getClientApp', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link getClientAppQuota}. */
export interface GetClientAppQuotaArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client app. An app of another instance is answered like an unknown one. */
    app_id: PathId;
  };
}

/** The results of {@link getClientAppQuota}, by status. */
export type GetClientAppQuotaResult =
  | Success<200, ClientQuota>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link getClientAppQuota} takes, gives and may answer, and who may call it. */
export interface GetClientAppQuota {
  args: GetClientAppQuotaArgs;
  data: ClientQuota;
  result: GetClientAppQuotaResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Get the client quota of an app.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}/bound-quota`, as in the page "Querying the client quota bound to an app"
 */
export const getClientAppQuota: Operation<GetClientAppQuota> =
  /*#__PURE__*/ op('getClientAppQuota', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}/bound-quota', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link getClientQuota}. */
export interface GetClientQuotaArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client quota. A quota of another instance is answered like an unknown one. */
    app_quota_id: PathId;
  };
}

/** The results of {@link getClientQuota}, by status. */
export type GetClientQuotaResult =
  | Success<200, ClientQuota>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link getClientQuota} takes, gives and may answer, and who may call it. */
export interface GetClientQuota {
  args: GetClientQuotaArgs;
  data: ClientQuota;
  result: GetClientQuotaResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Get a client quota.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}`, as in the page "Querying details of a client quota"
 */
export const getClientQuota: Operation<GetClientQuota> =
  /*#__PURE__*/ op('getClientQuota', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link getInstanceApp}. */
export interface GetInstanceAppArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client app. An app of another instance is answered like an unknown one. */
    app_id: PathId;
  };
}

/** The results of {@link getInstanceApp}, by status. */
export type GetInstanceAppResult =
  | Success<200, CreatedClientApp>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link getInstanceApp} takes, gives and may answer, and who may call it. */
export interface GetInstanceApp {
  args: GetInstanceAppArgs;
  data: CreatedClientApp;
  result: GetInstanceAppResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Get an app of an instance.
 *
 * `GET /v2/{project_id}/instances/{instance_id}/apps/{app_id}`, as in the page "Querying the details of an integration application"
 */
export const getInstanceApp: Operation<GetInstanceApp> =
  /*#__PURE__*/ op('getInstanceApp', 'GET', '/v2/{project_id}/instances/{instance_id}/apps/{app_id}', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listClientApps}. */
export interface ListClientAppsArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
  };
  query?: {
    /**
     * How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
     * the answer is an empty list.
     */
    offset?: number | undefined;
    /**
     * How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
     * out means 20.
     */
    limit?: number | undefined;
    /** Only the app with this id. Left out means all. */
    id?: PathId | undefined;
    /**
     * Only apps whose name contains this text, or is this text if `precise_search` says so; letter case counts. Left out
     * or empty means all.
     */
    name?: string | undefined;
    /** Only apps with this status. Left out means all. */
    status?: ClientAppStatus | undefined;
    /** Only the app with exactly this key. Left out or empty means all. */
    app_key?: string | undefined;
    /** The filter that has to match the whole value and not a part of it. Left out means none. */
    precise_search?: PreciseSearch | undefined;
  } | undefined;
}

/** The results of {@link listClientApps}, by status. */
export type ListClientAppsResult =
  | Success<200, ClientAppList>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link listClientApps} takes, gives and may answer, and who may call it. */
export interface ListClientApps {
  args: ListClientAppsArgs;
  data: ClientAppList;
  result: ListClientAppsResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * List client apps.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/apps`, as in the page "Querying apps"
 */
export const listClientApps: Operation<ListClientApps> =
  /*#__PURE__*/ op('listClientApps', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/apps', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listClientQuotaBindableApps}. */
export interface ListClientQuotaBindableAppsArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client quota. A quota of another instance is answered like an unknown one. */
    app_quota_id: PathId;
  };
  query?: {
    /**
     * How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
     * the answer is an empty list.
     */
    offset?: number | undefined;
    /**
     * How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
     * out means 20.
     */
    limit?: number | undefined;
    /** Only apps whose name contains this text; letter case counts. Left out or empty means all. */
    app_name?: string | undefined;
  } | undefined;
}

/** The results of {@link listClientQuotaBindableApps}, by status. */
export type ListClientQuotaBindableAppsResult =
  | Success<200, BindableClientAppList>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link listClientQuotaBindableApps} takes, gives and may answer, and who may call it. */
export interface ListClientQuotaBindableApps {
  args: ListClientQuotaBindableAppsArgs;
  data: BindableClientAppList;
  result: ListClientQuotaBindableAppsResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * List the apps that a client quota can be bound to.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bindable-apps`, as in the page "Querying apps that can be bound to a client quota"
 */
export const listClientQuotaBindableApps: Operation<ListClientQuotaBindableApps> =
  /*#__PURE__*/ op('listClientQuotaBindableApps', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bindable-apps', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listClientQuotaBoundApps}. */
export interface ListClientQuotaBoundAppsArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client quota. A quota of another instance is answered like an unknown one. */
    app_quota_id: PathId;
  };
  query?: {
    /**
     * How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
     * the answer is an empty list.
     */
    offset?: number | undefined;
    /**
     * How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
     * out means 20.
     */
    limit?: number | undefined;
    /** Only apps whose name contains this text; letter case counts. Left out or empty means all. */
    app_name?: string | undefined;
  } | undefined;
}

/** The results of {@link listClientQuotaBoundApps}, by status. */
export type ListClientQuotaBoundAppsResult =
  | Success<200, BoundClientAppList>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link listClientQuotaBoundApps} takes, gives and may answer, and who may call it. */
export interface ListClientQuotaBoundApps {
  args: ListClientQuotaBoundAppsArgs;
  data: BoundClientAppList;
  result: ListClientQuotaBoundAppsResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * List the apps bound to a client quota.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps`, as in the page "Querying apps bound to a client quota"
 */
export const listClientQuotaBoundApps: Operation<ListClientQuotaBoundApps> =
  /*#__PURE__*/ op('listClientQuotaBoundApps', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listClientQuotaUses}. */
export interface ListClientQuotaUsesArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
  };
  query?: {
    /**
     * How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
     * the answer is an empty list.
     */
    offset?: number | undefined;
    /**
     * How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
     * out means 20.
     */
    limit?: number | undefined;
  } | undefined;
}

/** The results of {@link listClientQuotaUses}, by status. */
export type ListClientQuotaUsesResult =
  | Success<200, ClientQuotaUseList>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link listClientQuotaUses} takes, gives and may answer, and who may call it. */
export interface ListClientQuotaUses {
  args: ListClientQuotaUsesArgs;
  data: ClientQuotaUseList;
  result: ListClientQuotaUsesResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * List how much of client quotas is used.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quota-uses`
 */
export const listClientQuotaUses: Operation<ListClientQuotaUses> =
  /*#__PURE__*/ op('listClientQuotaUses', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quota-uses', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listClientQuotas}. */
export interface ListClientQuotasArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
  };
  query?: {
    /**
     * How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
     * the answer is an empty list.
     */
    offset?: number | undefined;
    /**
     * How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
     * out means 20.
     */
    limit?: number | undefined;
    /** Only quotas whose name contains this text; letter case counts. Left out or empty means all. */
    name?: string | undefined;
  } | undefined;
}

/** The results of {@link listClientQuotas}, by status. */
export type ListClientQuotasResult =
  | Success<200, ClientQuotaList>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link listClientQuotas} takes, gives and may answer, and who may call it. */
export interface ListClientQuotas {
  args: ListClientQuotasArgs;
  data: ClientQuotaList;
  result: ListClientQuotasResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * List client quotas.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas`, as in the page "Querying client quotas"
 */
export const listClientQuotas: Operation<ListClientQuotas> =
  /*#__PURE__*/ op('listClientQuotas', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listInstanceApps}. */
export interface ListInstanceAppsArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
  };
  query?: {
    /** How many apps to skip. */
    offset?: number | undefined;
    /** How many apps to return at most. */
    limit?: number | undefined;
    /** Only apps that are marked as favourites, or only others. Left out means all. */
    favorite?: boolean | undefined;
    /** Only apps with which the caller may do this. Left out means all. */
    auth_role?: ClientAppRole | undefined;
    /** Only apps whose name contains this text; letter case counts. Left out or empty means all. */
    name?: string | undefined;
    /** Only apps whose key contains this text; letter case counts. Left out or empty means all. */
    key?: string | undefined;
    /** Only apps that the caller created, or only others. Left out means all. */
    owner?: boolean | undefined;
    /** Only apps that a user of this name created. Left out or empty means all. */
    user_name?: string | undefined;
  } | undefined;
}

/** The results of {@link listInstanceApps}, by status. */
export type ListInstanceAppsResult =
  | Success<200, InstanceAppList>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link listInstanceApps} takes, gives and may answer, and who may call it. */
export interface ListInstanceApps {
  args: ListInstanceAppsArgs;
  data: InstanceAppList;
  result: ListInstanceAppsResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * List the apps of an instance.
 *
 * `GET /v2/{project_id}/instances/{instance_id}/apps`, as in the page "Querying integration applications"
 */
export const listInstanceApps: Operation<ListInstanceApps> =
  /*#__PURE__*/ op('listInstanceApps', 'GET', '/v2/{project_id}/instances/{instance_id}/apps', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listInstances}. */
export interface ListInstancesArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
  };
  query?: {
    /** Only instances with this status. Left out means all. */
    status?: InstanceStatus | undefined;
    /** How many instances to skip. */
    offset?: number | undefined;
    /** How many instances to return at most. 0 returns none, and counts them. */
    limit?: number | undefined;
  } | undefined;
}

/** The results of {@link listInstances}, by status. */
export type ListInstancesResult =
  | Success<200, InstanceList>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link listInstances} takes, gives and may answer, and who may call it. */
export interface ListInstances {
  args: ListInstancesArgs;
  data: InstanceList;
  result: ListInstancesResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * List instances.
 *
 * `GET /v2/{project_id}/instances`, as in the page "Querying instances"
 */
export const listInstances: Operation<ListInstances> =
  /*#__PURE__*/ op('listInstances', 'GET', '/v2/{project_id}/instances', [200, 400, 401, 403, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link unbindClientQuotaApp}. */
export interface UnbindClientQuotaAppArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client quota. A quota of another instance is answered like an unknown one. */
    app_quota_id: PathId;
    /** The client app. An app of another instance is answered like an unknown one. */
    app_id: PathId;
  };
}

/** The results of {@link unbindClientQuotaApp}, by status. */
export type UnbindClientQuotaAppResult =
  | Success<204, undefined>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link unbindClientQuotaApp} takes, gives and may answer, and who may call it. */
export interface UnbindClientQuotaApp {
  args: UnbindClientQuotaAppArgs;
  data: undefined;
  result: UnbindClientQuotaAppResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Unbind an app from a client quota.
 *
 * `DELETE /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps/{app_id}`, as in the page "Unbinding a client quota from an app"
 */
export const unbindClientQuotaApp: Operation<UnbindClientQuotaApp> =
  /*#__PURE__*/ op('unbindClientQuotaApp', 'DELETE', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps/{app_id}', [204, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'idempotent');

/** The arguments of {@link updateClientQuota}. */
export interface UpdateClientQuotaArgs {
  path: {
    /** The project. It has to be the one of the token or access key; any other is refused with 403. */
    project_id: PathId;
    /** The instance. An instance of another project is answered like an unknown one. */
    instance_id: PathId;
    /** The client quota. A quota of another instance is answered like an unknown one. */
    app_quota_id: PathId;
  };
  body: ClientQuotaRequest;
}

/** The results of {@link updateClientQuota}, by status. */
export type UpdateClientQuotaResult =
  | Success<200, ClientQuota>
  | Refusal<400, ClientQuotaError>
  | Refusal<401, ClientQuotaError>
  | Refusal<403, ClientQuotaError>
  | Refusal<404, ClientQuotaError>
  | Refusal<413, ClientQuotaError>
  | Refusal<500, ClientQuotaError>
  | Unexpected;

/** What {@link updateClientQuota} takes, gives and may answer, and who may call it. */
export interface UpdateClientQuota {
  args: UpdateClientQuotaArgs;
  data: ClientQuota;
  result: UpdateClientQuotaResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Replace a client quota.
 *
 * `PUT /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}`, as in the page "Modifying a client quota"
 */
export const updateClientQuota: Operation<UpdateClientQuota> =
  /*#__PURE__*/ op('updateClientQuota', 'PUT', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}', [200, 400, 401, 403, 404, 413, 500], [['xAuthToken'], ['akSk']], 'idempotent');
