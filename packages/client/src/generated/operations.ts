// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type {
  Application,
  ApplicationList,
  ApplicationScope,
  ApplicationType,
  BindAppsRequest,
  BindAppsResult,
  BindableClientAppList,
  BoundClientAppList,
  Charge,
  ClientAppList,
  ClientAppStatus,
  ClientQuota,
  ClientQuotaError,
  ClientQuotaList,
  ClientQuotaRequest,
  CoinInfoList,
  CoinPolicyList,
  ConsumptionQuota,
  CreateApplicationRequest,
  CreateChargeRequest,
  CreateClientAppRequest,
  CreateCredentialRequest,
  CreatedAtOrdering,
  CreatedClientApp,
  Credential,
  CredentialList,
  CredentialName,
  MeteringError,
  PartnerError,
  PathId,
  PlatformError,
  PreciseSearch,
  ServiceAlias,
  ServiceList,
  ServiceOrdering,
  ServiceType,
  Tag,
  UpdateAllowConsumeGlobalRequest,
  UserReference,
  Uuid,
} from '@quotakit/types';
import type { Client } from '../client.ts';
import { type NoArgs, op, type Operation, type OptionalOperation } from '../operation.ts';
import type { Refusal, Success, Unexpected } from '../result.ts';

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

/**
 * Bind apps to a client quota.
 *
 * `POST /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/binding-apps`, as in the page "Binding a client quota to apps"
 */
export const bindClientQuotaApps: Operation<BindClientQuotaAppsArgs, BindAppsResult, BindClientQuotaAppsResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('bindClientQuotaApps', 'POST', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/binding-apps', [201, 400, 401, 403, 404, 413, 500], [['xAuthToken'], ['akSk']], 'none');

/** The arguments of {@link createApplication}. */
export interface CreateApplicationArgs {
  body: CreateApplicationRequest;
}

/** The results of {@link createApplication}, by status. */
export type CreateApplicationResult =
  | Success<201, Application>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<409, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Create an application.
 *
 * `POST /api/v1/applications/`, as in source document 001, "Create Application"
 */
export const createApplication: Operation<CreateApplicationArgs, Application, CreateApplicationResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('createApplication', 'POST', '/api/v1/applications/', [201, 400, 401, 403, 409, 413, 500], [['platformToken']], 'none');

/** The arguments of {@link createCharge}. */
export interface CreateChargeArgs {
  body: CreateChargeRequest;
}

/** The results of {@link createCharge}, by status. */
export type CreateChargeResult =
  | Success<201, Charge>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<402, MeteringError>
  | Refusal<403, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/**
 * Charge credits.
 *
 * `POST /api/v1/charges/`
 */
export const createCharge: Operation<CreateChargeArgs, Charge, CreateChargeResult, Client<'credentialToken'>> =
  /*#__PURE__*/ op('createCharge', 'POST', '/api/v1/charges/', [201, 400, 401, 402, 403, 413, 422, 500], [['credentialToken']], 'keyed');

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

/**
 * Create a client app.
 *
 * `POST /v2/{project_id}/instances/{instance_id}/apps`, as in the page "Creating an application"
 */
export const createClientApp: Operation<CreateClientAppArgs, CreatedClientApp, CreateClientAppResult, Client<'xAuthToken'> | Client<'akSk'>> =
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

/**
 * Create a client quota.
 *
 * `POST /v2/{project_id}/apic/instances/{instance_id}/app-quotas`, as in source document 004, "Creating a client quota"
 */
export const createClientQuota: Operation<CreateClientQuotaArgs, ClientQuota, CreateClientQuotaResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('createClientQuota', 'POST', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas', [201, 400, 401, 403, 404, 413, 500], [['xAuthToken'], ['akSk']], 'none');

/** The arguments of {@link createCredential}. */
export interface CreateCredentialArgs {
  body: CreateCredentialRequest;
}

/** The results of {@link createCredential}, by status. */
export type CreateCredentialResult =
  | Success<201, Credential>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Create a credential.
 *
 * `POST /api/v1/credentials/`, as in the page "Credential Create"
 */
export const createCredential: Operation<CreateCredentialArgs, Credential, CreateCredentialResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('createCredential', 'POST', '/api/v1/credentials/', [201, 400, 401, 404, 413, 500], [['platformToken']], 'none');

/** The arguments of {@link deleteApplication}. */
export interface DeleteApplicationArgs {
  path: {
    /** The application's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link deleteApplication}, by status. */
export type DeleteApplicationResult =
  | Success<204, undefined>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Delete an application.
 *
 * `DELETE /api/v1/applications/{id}/`, as in the page "Application Delete"
 */
export const deleteApplication: Operation<DeleteApplicationArgs, undefined, DeleteApplicationResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('deleteApplication', 'DELETE', '/api/v1/applications/{id}/', [204, 400, 401, 404, 500], [['platformToken']], 'idempotent');

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

/**
 * Delete a client quota.
 *
 * `DELETE /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}`, as in the page "Deleting a client quota"
 */
export const deleteClientQuota: Operation<DeleteClientQuotaArgs, undefined, DeleteClientQuotaResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('deleteClientQuota', 'DELETE', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}', [204, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'idempotent');

/** The arguments of {@link deleteCredential}. */
export interface DeleteCredentialArgs {
  path: {
    /** The credential's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link deleteCredential}, by status. */
export type DeleteCredentialResult =
  | Success<204, undefined>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Delete a credential.
 *
 * `DELETE /api/v1/credentials/{id}/`, as in the page "Credential Delete"
 */
export const deleteCredential: Operation<DeleteCredentialArgs, undefined, DeleteCredentialResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('deleteCredential', 'DELETE', '/api/v1/credentials/{id}/', [204, 400, 401, 404, 500], [['platformToken']], 'idempotent');

/** The arguments of {@link getApplication}. */
export interface GetApplicationArgs {
  path: {
    /** The application's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link getApplication}, by status. */
export type GetApplicationResult =
  | Success<200, Application>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get an application.
 *
 * `GET /api/v1/applications/{id}/`, as in the page "Application Detail"
 */
export const getApplication: Operation<GetApplicationArgs, Application, GetApplicationResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('getApplication', 'GET', '/api/v1/applications/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

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

/**
 * Get a client quota.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}`, as in the page "Querying details of a client quota"
 */
export const getClientQuota: Operation<GetClientQuotaArgs, ClientQuota, GetClientQuotaResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('getClientQuota', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link getConsumptionQuota}. */
export type GetConsumptionQuotaArgs = NoArgs;

/** The results of {@link getConsumptionQuota}, by status. */
export type GetConsumptionQuotaResult =
  | Success<200, ConsumptionQuota>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/**
 * Get the consumption quota.
 *
 * `GET /v2/partners/credit/consumption-quota`, as in source document 002, "Querying Consumption Quota"
 */
export const getConsumptionQuota: OptionalOperation<GetConsumptionQuotaArgs, ConsumptionQuota, GetConsumptionQuotaResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('getConsumptionQuota', 'GET', '/v2/partners/credit/consumption-quota', [200, 400, 401, 403, 429, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listApplications}. */
export interface ListApplicationsArgs {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only the applications of these services. Repeat the key for several. */
    service_id?: readonly Uuid[] | undefined;
    /** Only applications of these types. Repeat the key for several. */
    type?: readonly ApplicationType[] | undefined;
    /** Only applications of these scopes. Repeat the key for several. */
    scope?: readonly ApplicationScope[] | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: CreatedAtOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listApplications}, by status. */
export type ListApplicationsResult =
  | Success<200, ApplicationList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * List applications.
 *
 * `GET /api/v1/applications/`, as in the page "Application List"
 */
export const listApplications: OptionalOperation<ListApplicationsArgs, ApplicationList, ListApplicationsResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('listApplications', 'GET', '/api/v1/applications/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

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

/**
 * List client apps.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/apps`, as in the page "Querying apps"
 */
export const listClientApps: Operation<ListClientAppsArgs, ClientAppList, ListClientAppsResult, Client<'xAuthToken'> | Client<'akSk'>> =
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

/**
 * List the apps that a client quota can be bound to.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bindable-apps`, as in the page "Querying apps that can be bound to a client quota"
 */
export const listClientQuotaBindableApps: Operation<ListClientQuotaBindableAppsArgs, BindableClientAppList, ListClientQuotaBindableAppsResult, Client<'xAuthToken'> | Client<'akSk'>> =
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

/**
 * List the apps bound to a client quota.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps`, as in the page "Querying apps bound to a client quota"
 */
export const listClientQuotaBoundApps: Operation<ListClientQuotaBoundAppsArgs, BoundClientAppList, ListClientQuotaBoundAppsResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('listClientQuotaBoundApps', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

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

/**
 * List client quotas.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas`, as in the page "Querying client quotas"
 */
export const listClientQuotas: Operation<ListClientQuotasArgs, ClientQuotaList, ListClientQuotasResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('listClientQuotas', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listCoinInfos}. */
export interface ListCoinInfosArgs {
  query: {
    /** Whose wallets to list: the caller's own id, or `me`. It may not be left out. Another user's id is refused with 403. */
    user_id: UserReference;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  };
}

/** The results of {@link listCoinInfos}, by status. */
export type ListCoinInfosResult =
  | Success<200, CoinInfoList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * List bound wallets.
 *
 * `GET /api/v1/coin-infos/`, as in source document 003, "$ACE Tokens and Discounts"
 */
export const listCoinInfos: Operation<ListCoinInfosArgs, CoinInfoList, ListCoinInfosResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('listCoinInfos', 'GET', '/api/v1/coin-infos/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/** The arguments of {@link listCoinPolicies}. */
export interface ListCoinPoliciesArgs {
  query?: {
    /** Only the policies of this service. An unknown service has none. */
    service_id?: Uuid | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listCoinPolicies}, by status. */
export type ListCoinPoliciesResult =
  | Success<200, CoinPolicyList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * List coin policies.
 *
 * `GET /api/v1/coin-policies/`, as in source document 003, "$ACE Tokens and Discounts"
 */
export const listCoinPolicies: OptionalOperation<ListCoinPoliciesArgs, CoinPolicyList, ListCoinPoliciesResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('listCoinPolicies', 'GET', '/api/v1/coin-policies/', [200, 400, 401, 500], [['platformToken']], 'safe');

/** The arguments of {@link listCredentials}. */
export interface ListCredentialsArgs {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only the credentials of these applications. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /** Only credentials with exactly this name. */
    name?: CredentialName | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: CreatedAtOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listCredentials}, by status. */
export type ListCredentialsResult =
  | Success<200, CredentialList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * List credentials.
 *
 * `GET /api/v1/credentials/`, as in the page "Credential List"
 */
export const listCredentials: OptionalOperation<ListCredentialsArgs, CredentialList, ListCredentialsResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('listCredentials', 'GET', '/api/v1/credentials/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/** The arguments of {@link listServices}. */
export interface ListServicesArgs {
  query?: {
    /** Only the services with these ids. Repeat the key for several. */
    id?: readonly Uuid[] | undefined;
    /** Only the service with this alias. */
    alias?: ServiceAlias | undefined;
    /** Only services of this type. */
    type?: ServiceType | undefined;
    /** Only services that have this tag. */
    tag?: Tag | undefined;
    /** The order of the items. Items of the same rank or instant are ordered by id. */
    ordering?: ServiceOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listServices}, by status. */
export type ListServicesResult =
  | Success<200, ServiceList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * List services.
 *
 * `GET /api/v1/services/`, as in the page "Services"
 */
export const listServices: OptionalOperation<ListServicesArgs, ServiceList, ListServicesResult, Client> =
  /*#__PURE__*/ op('listServices', 'GET', '/api/v1/services/', [200, 400, 401, 500], [['platformToken'], []], 'safe');

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

/**
 * Unbind an app from a client quota.
 *
 * `DELETE /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps/{app_id}`, as in the page "Unbinding a client quota from an app"
 */
export const unbindClientQuotaApp: Operation<UnbindClientQuotaAppArgs, undefined, UnbindClientQuotaAppResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('unbindClientQuotaApp', 'DELETE', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps/{app_id}', [204, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'idempotent');

/** The arguments of {@link updateAllowConsumeGlobal}. */
export interface UpdateAllowConsumeGlobalArgs {
  path: {
    /** The application's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
  body: UpdateAllowConsumeGlobalRequest;
}

/** The results of {@link updateAllowConsumeGlobal}, by status. */
export type UpdateAllowConsumeGlobalResult =
  | Success<200, Application>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Allow or refuse consuming the global balance.
 *
 * `POST /api/v1/applications/{id}/update-allow-consume-global/`, as in source document 000, "Update Application Global Quota Consumption Settings"
 */
export const updateAllowConsumeGlobal: Operation<UpdateAllowConsumeGlobalArgs, Application, UpdateAllowConsumeGlobalResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('updateAllowConsumeGlobal', 'POST', '/api/v1/applications/{id}/update-allow-consume-global/', [200, 400, 401, 404, 413, 500], [['platformToken']], 'idempotent');

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

/**
 * Replace a client quota.
 *
 * `PUT /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}`, as in the page "Modifying a client quota"
 */
export const updateClientQuota: Operation<UpdateClientQuotaArgs, ClientQuota, UpdateClientQuotaResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('updateClientQuota', 'PUT', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}', [200, 400, 401, 403, 404, 413, 500], [['xAuthToken'], ['akSk']], 'idempotent');
