// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type {
  Api,
  ApiList,
  ApiOrdering,
  ApiPath,
  ApiStage,
  ApiUsage,
  ApiUsageList,
  Application,
  ApplicationList,
  ApplicationScope,
  ApplicationType,
  AuthTokenAnswer,
  BindAppsRequest,
  BindAppsResult,
  BindableClientAppList,
  BoundClientAppList,
  BudgetOperationType,
  BudgetType,
  CaptureHoldRequest,
  Charge,
  ChargeBatch,
  ChargeList,
  ClientAppDetails,
  ClientAppList,
  ClientAppRole,
  ClientAppStatus,
  ClientQuota,
  ClientQuotaError,
  ClientQuotaList,
  ClientQuotaRequest,
  CoinInfo,
  CoinInfoList,
  CoinPolicyList,
  CoinWalletChallenge,
  CoinWalletConfirmation,
  CoinWalletSummary,
  ConfirmCoinWalletRequest,
  ConsumptionQuota,
  CreateApplicationRequest,
  CreateAuthTokenRequest,
  CreateChargeBatchRequest,
  CreateChargeRequest,
  CreateClientAppRequest,
  CreateCoinWalletChallengeRequest,
  CreateCredentialRequest,
  CreateHoldBatchRequest,
  CreateHoldRequest,
  CreateOrderRequest,
  CreatePlatformTokenRequest,
  CreatedAtOrdering,
  CreatedClientApp,
  Credential,
  CredentialList,
  CredentialName,
  CustomerBudget,
  CustomerBudgetList,
  CustomerBudgetRecordList,
  CustomerId,
  Hold,
  HoldBatch,
  HoldList,
  HoldState,
  IdentityError,
  InstanceAppList,
  InstanceList,
  InstanceStatus,
  LedgerCause,
  LedgerEntry,
  LedgerEntryId,
  LedgerEntryList,
  LedgerOrdering,
  ListCustomerBudgetsRequest,
  MeteringError,
  Order,
  OrderCsv,
  OrderList,
  OrderState,
  OrderSummary,
  PackageList,
  PartnerError,
  PathId,
  PayOrderRequest,
  PayWay,
  PlatformError,
  PlatformToken,
  PlatformTokenList,
  PreciseSearch,
  ResellerId,
  Service,
  ServiceAlias,
  ServiceIdOrAlias,
  ServiceList,
  ServiceOrdering,
  ServicePackage,
  ServiceType,
  Tag,
  Timestamp,
  TokenUser,
  UpdateAllowConsumeGlobalRequest,
  UpdateCredentialRequest,
  UpdateCustomerBudgetRequest,
  UpdateUserRequest,
  UsageAggregate,
  UsageCsv,
  UsageOrdering,
  UsagePerspective,
  UsageStatusCodes,
  User,
  UserReference,
  Uuid,
  VerifyAppleOrderRequest,
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

/** The arguments of {@link captureHold}. */
export interface CaptureHoldArgs {
  path: {
    /** The hold's id. An id that belongs to someone else is answered like an unknown one. */
    id: Uuid;
  };
  body: CaptureHoldRequest;
}

/** The results of {@link captureHold}, by status. */
export type CaptureHoldResult =
  | Success<200, Charge>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<409, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/**
 * Capture a hold.
 *
 * `POST /api/v1/holds/{id}/capture/`
 */
export const captureHold: Operation<CaptureHoldArgs, Charge, CaptureHoldResult, Client<'credentialToken'>> =
  /*#__PURE__*/ op('captureHold', 'POST', '/api/v1/holds/{id}/capture/', [200, 400, 401, 404, 409, 413, 422, 500, 503], [['credentialToken']], 'keyed');

/** The arguments of {@link confirmCoinWalletChallenge}. */
export interface ConfirmCoinWalletChallengeArgs {
  body: ConfirmCoinWalletRequest;
}

/** The results of {@link confirmCoinWalletChallenge}, by status. */
export type ConfirmCoinWalletChallengeResult =
  | Success<200, CoinWalletConfirmation>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<409, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Refusal<502, PlatformError>
  | Unexpected;

/**
 * Confirm a wallet challenge.
 *
 * `POST /api/v1/coin-wallet/confirm/`, as in the page "Coin Wallet Confirm"
 */
export const confirmCoinWalletChallenge: Operation<ConfirmCoinWalletChallengeArgs, CoinWalletConfirmation, ConfirmCoinWalletChallengeResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('confirmCoinWalletChallenge', 'POST', '/api/v1/coin-wallet/confirm/', [200, 400, 401, 409, 413, 500, 502], [['platformToken']], 'none');

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

/** The arguments of {@link createAuthToken}. */
export interface CreateAuthTokenArgs {
  query?: {
    /** Kept for clients of the vendor: the catalogue is always empty. */
    nocatalog?: boolean | undefined;
  } | undefined;
  body: CreateAuthTokenRequest;
}

/** The results of {@link createAuthToken}, by status. */
export type CreateAuthTokenResult =
  | Success<201, AuthTokenAnswer>
  | Refusal<400, IdentityError>
  | Refusal<401, IdentityError>
  | Refusal<413, IdentityError>
  | Refusal<500, IdentityError>
  | Unexpected;

/**
 * Request a token.
 *
 * `POST /v3/auth/tokens`, as in the page "Obtaining a user token"
 */
export const createAuthToken: Operation<CreateAuthTokenArgs, AuthTokenAnswer, CreateAuthTokenResult, Client> =
  /*#__PURE__*/ op('createAuthToken', 'POST', '/v3/auth/tokens', [201, 400, 401, 413, 500], [[]], 'none');

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
  | Refusal<429, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/**
 * Charge credits.
 *
 * `POST /api/v1/charges/`
 */
export const createCharge: Operation<CreateChargeArgs, Charge, CreateChargeResult, Client<'credentialToken'>> =
  /*#__PURE__*/ op('createCharge', 'POST', '/api/v1/charges/', [201, 400, 401, 402, 403, 413, 422, 429, 500, 503], [['credentialToken']], 'keyed');

/** The arguments of {@link createChargeBatch}. */
export interface CreateChargeBatchArgs {
  body: CreateChargeBatchRequest;
}

/** The results of {@link createChargeBatch}, by status. */
export type CreateChargeBatchResult =
  | Success<200, ChargeBatch>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/**
 * Charge credits in a batch.
 *
 * `POST /api/v1/charges/batch/`
 */
export const createChargeBatch: Operation<CreateChargeBatchArgs, ChargeBatch, CreateChargeBatchResult, Client<'credentialToken'>> =
  /*#__PURE__*/ op('createChargeBatch', 'POST', '/api/v1/charges/batch/', [200, 400, 401, 413, 422, 500, 503], [['credentialToken']], 'keyed');

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

/** The arguments of {@link createCoinWalletChallenge}. */
export interface CreateCoinWalletChallengeArgs {
  body: CreateCoinWalletChallengeRequest;
}

/** The results of {@link createCoinWalletChallenge}, by status. */
export type CreateCoinWalletChallengeResult =
  | Success<201, CoinWalletChallenge>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Request a wallet challenge.
 *
 * `POST /api/v1/coin-wallet/challenge/`, as in the page "Coin Wallet Challenge"
 */
export const createCoinWalletChallenge: Operation<CreateCoinWalletChallengeArgs, CoinWalletChallenge, CreateCoinWalletChallengeResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('createCoinWalletChallenge', 'POST', '/api/v1/coin-wallet/challenge/', [201, 400, 401, 413, 500], [['platformToken']], 'none');

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

/** The arguments of {@link createHold}. */
export interface CreateHoldArgs {
  body: CreateHoldRequest;
}

/** The results of {@link createHold}, by status. */
export type CreateHoldResult =
  | Success<201, Hold>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<402, MeteringError>
  | Refusal<403, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<429, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/**
 * Reserve credits.
 *
 * `POST /api/v1/holds/`
 */
export const createHold: Operation<CreateHoldArgs, Hold, CreateHoldResult, Client<'credentialToken'>> =
  /*#__PURE__*/ op('createHold', 'POST', '/api/v1/holds/', [201, 400, 401, 402, 403, 413, 422, 429, 500, 503], [['credentialToken']], 'keyed');

/** The arguments of {@link createHoldBatch}. */
export interface CreateHoldBatchArgs {
  body: CreateHoldBatchRequest;
}

/** The results of {@link createHoldBatch}, by status. */
export type CreateHoldBatchResult =
  | Success<200, HoldBatch>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/**
 * Reserve credits in a batch.
 *
 * `POST /api/v1/holds/batch/`
 */
export const createHoldBatch: Operation<CreateHoldBatchArgs, HoldBatch, CreateHoldBatchResult, Client<'credentialToken'>> =
  /*#__PURE__*/ op('createHoldBatch', 'POST', '/api/v1/holds/batch/', [200, 400, 401, 413, 422, 500, 503], [['credentialToken']], 'keyed');

/** The arguments of {@link createOrder}. */
export interface CreateOrderArgs {
  body: CreateOrderRequest;
}

/** The results of {@link createOrder}, by status. */
export type CreateOrderResult =
  | Success<201, Order>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<422, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Create an order.
 *
 * `POST /api/v1/orders/`, as in the page "Order Create"
 */
export const createOrder: Operation<CreateOrderArgs, Order, CreateOrderResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('createOrder', 'POST', '/api/v1/orders/', [201, 400, 401, 403, 404, 413, 422, 500], [['platformToken']], 'keyed');

/** The arguments of {@link createPlatformToken}. */
export interface CreatePlatformTokenArgs {
  body: CreatePlatformTokenRequest;
}

/** The results of {@link createPlatformToken}, by status. */
export type CreatePlatformTokenResult =
  | Success<201, PlatformToken>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Create a platform token.
 *
 * `POST /api/v1/platform-tokens/`, as in the page "Platform Token Create"
 */
export const createPlatformToken: Operation<CreatePlatformTokenArgs, PlatformToken, CreatePlatformTokenResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('createPlatformToken', 'POST', '/api/v1/platform-tokens/', [201, 400, 401, 413, 500], [['platformToken']], 'none');

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

/** The arguments of {@link deletePlatformToken}. */
export interface DeletePlatformTokenArgs {
  path: {
    /** The token's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link deletePlatformToken}, by status. */
export type DeletePlatformTokenResult =
  | Success<204, undefined>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Delete a platform token.
 *
 * `DELETE /api/v1/platform-tokens/{id}/`, as in the page "Platform Token Delete"
 */
export const deletePlatformToken: Operation<DeletePlatformTokenArgs, undefined, DeletePlatformTokenResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('deletePlatformToken', 'DELETE', '/api/v1/platform-tokens/{id}/', [204, 400, 401, 404, 500], [['platformToken']], 'idempotent');

/** The arguments of {@link deleteUser}. */
export type DeleteUserArgs = NoArgs;

/** The results of {@link deleteUser}, by status. */
export type DeleteUserResult =
  | Success<204, undefined>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Delete your account.
 *
 * `DELETE /api/v1/users/me/`, as in the page "User Delete"
 */
export const deleteUser: OptionalOperation<DeleteUserArgs, undefined, DeleteUserResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('deleteUser', 'DELETE', '/api/v1/users/me/', [204, 400, 401, 500], [['platformToken']], 'idempotent');

/** The arguments of {@link exportApiUsages}. */
export interface ExportApiUsagesArgs {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only calls that these applications paid for. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /** Only calls of these services. Repeat the key for several. */
    service_id?: readonly Uuid[] | undefined;
    /** Only calls of these APIs. Repeat the key for several. */
    api_id?: readonly Uuid[] | undefined;
    /** Only calls with these credentials. Repeat the key for several. */
    credential_id?: readonly Uuid[] | undefined;
    /** Only calls with these HTTP statuses. Repeat the key for several. */
    status_code?: readonly number[] | undefined;
    /** Only the call with this `X-Request-Id`. */
    trace_id?: Uuid | undefined;
    /** Whose part of a call counts. */
    perspective?: UsagePerspective | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
  } | undefined;
}

/** The results of {@link exportApiUsages}, by status. */
export type ExportApiUsagesResult =
  | Success<200, UsageCsv>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Export metered calls as CSV.
 *
 * `GET /api/v1/usage/apis/export/`, as in the page "API Usage Export"
 */
export const exportApiUsages: OptionalOperation<ExportApiUsagesArgs, UsageCsv, ExportApiUsagesResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('exportApiUsages', 'GET', '/api/v1/usage/apis/export/', [200, 400, 401, 403, 500], [['platformToken']], 'safe', 'text/csv');

/** The arguments of {@link exportOrders}. */
export interface ExportOrdersArgs {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only orders in these states. Repeat the key for several. */
    state?: readonly OrderState[] | undefined;
    /** Only orders that are paid in these ways. Repeat the key for several. */
    pay_way?: readonly PayWay[] | undefined;
    /** Only orders of this package. */
    package_id?: Uuid | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
  } | undefined;
}

/** The results of {@link exportOrders}, by status. */
export type ExportOrdersResult =
  | Success<200, OrderCsv>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Export orders as CSV.
 *
 * `GET /api/v1/orders/export/`, as in the page "Order Export"
 */
export const exportOrders: OptionalOperation<ExportOrdersArgs, OrderCsv, ExportOrdersResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('exportOrders', 'GET', '/api/v1/orders/export/', [200, 400, 401, 403, 500], [['platformToken']], 'safe', 'text/csv');

/** The arguments of {@link getApi}. */
export interface GetApiArgs {
  path: {
    /** The API's id. */
    id: Uuid;
  };
}

/** The results of {@link getApi}, by status. */
export type GetApiResult =
  | Success<200, Api>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get an API.
 *
 * `GET /api/v1/apis/{id}/`, as in the page "API Detail"
 */
export const getApi: Operation<GetApiArgs, Api, GetApiResult, Client> =
  /*#__PURE__*/ op('getApi', 'GET', '/api/v1/apis/{id}/', [200, 400, 401, 404, 500], [['platformToken'], []], 'safe');

/** The arguments of {@link getApiUsage}. */
export interface GetApiUsageArgs {
  path: {
    /** The id of the usage row. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link getApiUsage}, by status. */
export type GetApiUsageResult =
  | Success<200, ApiUsage>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get a metered call.
 *
 * `GET /api/v1/usage/apis/{id}/`, as in the page "API Usage Detail"
 */
export const getApiUsage: Operation<GetApiUsageArgs, ApiUsage, GetApiUsageResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('getApiUsage', 'GET', '/api/v1/usage/apis/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

/** The arguments of {@link getApiUsageAggregate}. */
export interface GetApiUsageAggregateArgs {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only calls that these applications paid for. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /** Only calls of these services. Repeat the key for several. */
    service_id?: readonly Uuid[] | undefined;
    /** Only calls of these APIs. Repeat the key for several. */
    api_id?: readonly Uuid[] | undefined;
    /** Only calls with these credentials. Repeat the key for several. */
    credential_id?: readonly Uuid[] | undefined;
    /** Only calls with these HTTP statuses. Repeat the key for several. */
    status_code?: readonly number[] | undefined;
    /** Only the call with this `X-Request-Id`. */
    trace_id?: Uuid | undefined;
    /** Whose part of a call counts. */
    perspective?: UsagePerspective | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /**
     * The time zone that decides where a day begins and ends, by its IANA name. An unknown name is refused
     * with 400.
     */
    timezone?: string | undefined;
  } | undefined;
}

/** The results of {@link getApiUsageAggregate}, by status. */
export type GetApiUsageAggregateResult =
  | Success<200, UsageAggregate>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get what was spent by day and API.
 *
 * `GET /api/v1/usage/apis/aggregate/`, as in the page "API Usage Aggregate"
 */
export const getApiUsageAggregate: OptionalOperation<GetApiUsageAggregateArgs, UsageAggregate, GetApiUsageAggregateResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('getApiUsageAggregate', 'GET', '/api/v1/usage/apis/aggregate/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/** The arguments of {@link getApiUsageStatusCodes}. */
export interface GetApiUsageStatusCodesArgs {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Whose part of a call counts. */
    perspective?: UsagePerspective | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
  } | undefined;
}

/** The results of {@link getApiUsageStatusCodes}, by status. */
export type GetApiUsageStatusCodesResult =
  | Success<200, UsageStatusCodes>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get the statuses of metered calls.
 *
 * `GET /api/v1/usage/apis/status-codes/`, as in the page "API Usage Status Codes"
 */
export const getApiUsageStatusCodes: OptionalOperation<GetApiUsageStatusCodesArgs, UsageStatusCodes, GetApiUsageStatusCodesResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('getApiUsageStatusCodes', 'GET', '/api/v1/usage/apis/status-codes/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

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

/** The arguments of {@link getCharge}. */
export interface GetChargeArgs {
  path: {
    /** The charge's id. An id that belongs to someone else is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link getCharge}, by status. */
export type GetChargeResult =
  | Success<200, Charge>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/**
 * Get a charge.
 *
 * `GET /api/v1/charges/{id}/`
 */
export const getCharge: Operation<GetChargeArgs, Charge, GetChargeResult, Client<'credentialToken'> | Client<'platformToken'>> =
  /*#__PURE__*/ op('getCharge', 'GET', '/api/v1/charges/{id}/', [200, 400, 401, 404, 500], [['credentialToken'], ['platformToken']], 'safe');

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

/**
 * Get a client app.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}`, as in the page "Querying details of an app"
 */
export const getClientApp: Operation<GetClientAppArgs, ClientAppDetails, GetClientAppResult, Client<'xAuthToken'> | Client<'akSk'>> =
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

/**
 * Get the client quota of an app.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}/bound-quota`, as in the page "Querying the client quota bound to an app"
 */
export const getClientAppQuota: Operation<GetClientAppQuotaArgs, ClientQuota, GetClientAppQuotaResult, Client<'xAuthToken'> | Client<'akSk'>> =
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

/**
 * Get a client quota.
 *
 * `GET /v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}`, as in the page "Querying details of a client quota"
 */
export const getClientQuota: Operation<GetClientQuotaArgs, ClientQuota, GetClientQuotaResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('getClientQuota', 'GET', '/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link getCoinWalletSummary}. */
export type GetCoinWalletSummaryArgs = NoArgs;

/** The results of {@link getCoinWalletSummary}, by status. */
export type GetCoinWalletSummaryResult =
  | Success<200, CoinWalletSummary>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get a summary of bound wallets.
 *
 * `GET /api/v1/coin-wallet/summary/`, as in the page "Coin Wallet Summary"
 */
export const getCoinWalletSummary: OptionalOperation<GetCoinWalletSummaryArgs, CoinWalletSummary, GetCoinWalletSummaryResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('getCoinWalletSummary', 'GET', '/api/v1/coin-wallet/summary/', [200, 400, 401, 500], [['platformToken']], 'safe');

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

/** The arguments of {@link getCredential}. */
export interface GetCredentialArgs {
  path: {
    /** The credential's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link getCredential}, by status. */
export type GetCredentialResult =
  | Success<200, Credential>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get a credential.
 *
 * `GET /api/v1/credentials/{id}/`, as in the page "Credential Detail"
 */
export const getCredential: Operation<GetCredentialArgs, Credential, GetCredentialResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('getCredential', 'GET', '/api/v1/credentials/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

/** The arguments of {@link getCustomerBudget}. */
export interface GetCustomerBudgetArgs {
  query: {
    /** The customer. */
    customer_id: CustomerId;
    /** The reseller whose customer it is. Required for a reseller's customer, ignored for the partner's own. */
    indirect_partner_id?: ResellerId | undefined;
  };
}

/** The results of {@link getCustomerBudget}, by status. */
export type GetCustomerBudgetResult =
  | Success<200, CustomerBudget>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/**
 * Get the budget of a customer.
 *
 * `GET /v2/partners/sub-customers/budget`, as in the page "Querying the Budget of a Customer"
 */
export const getCustomerBudget: Operation<GetCustomerBudgetArgs, CustomerBudget, GetCustomerBudgetResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('getCustomerBudget', 'GET', '/v2/partners/sub-customers/budget', [200, 400, 401, 403, 429, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link getHold}. */
export interface GetHoldArgs {
  path: {
    /** The hold's id. An id that belongs to someone else is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link getHold}, by status. */
export type GetHoldResult =
  | Success<200, Hold>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/**
 * Get a hold.
 *
 * `GET /api/v1/holds/{id}/`
 */
export const getHold: Operation<GetHoldArgs, Hold, GetHoldResult, Client<'credentialToken'> | Client<'platformToken'>> =
  /*#__PURE__*/ op('getHold', 'GET', '/api/v1/holds/{id}/', [200, 400, 401, 404, 500], [['credentialToken'], ['platformToken']], 'safe');

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

/**
 * Get an app of an instance.
 *
 * `GET /v2/{project_id}/instances/{instance_id}/apps/{app_id}`, as in the page "Querying the details of an integration application"
 */
export const getInstanceApp: Operation<GetInstanceAppArgs, CreatedClientApp, GetInstanceAppResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('getInstanceApp', 'GET', '/v2/{project_id}/instances/{instance_id}/apps/{app_id}', [200, 400, 401, 403, 404, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link getLedgerEntry}. */
export interface GetLedgerEntryArgs {
  path: {
    /** The entry's id. An id that belongs to another user is answered like an unknown one. */
    id: LedgerEntryId;
  };
}

/** The results of {@link getLedgerEntry}, by status. */
export type GetLedgerEntryResult =
  | Success<200, LedgerEntry>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/**
 * Get a ledger entry.
 *
 * `GET /api/v1/ledger-entries/{id}/`
 */
export const getLedgerEntry: Operation<GetLedgerEntryArgs, LedgerEntry, GetLedgerEntryResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('getLedgerEntry', 'GET', '/api/v1/ledger-entries/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

/** The arguments of {@link getOrder}. */
export interface GetOrderArgs {
  path: {
    /** The order's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link getOrder}, by status. */
export type GetOrderResult =
  | Success<200, Order>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get an order.
 *
 * `GET /api/v1/orders/{id}/`, as in the page "Order Detail"
 */
export const getOrder: Operation<GetOrderArgs, Order, GetOrderResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('getOrder', 'GET', '/api/v1/orders/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

/** The arguments of {@link getOrderSummary}. */
export interface GetOrderSummaryArgs {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
  } | undefined;
}

/** The results of {@link getOrderSummary}, by status. */
export type GetOrderSummaryResult =
  | Success<200, OrderSummary>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get a summary of orders.
 *
 * `GET /api/v1/orders/summary/`, as in the page "Order Summary"
 */
export const getOrderSummary: OptionalOperation<GetOrderSummaryArgs, OrderSummary, GetOrderSummaryResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('getOrderSummary', 'GET', '/api/v1/orders/summary/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/** The arguments of {@link getPackage}. */
export interface GetPackageArgs {
  path: {
    /** The package's id. */
    id: Uuid;
  };
}

/** The results of {@link getPackage}, by status. */
export type GetPackageResult =
  | Success<200, ServicePackage>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get a package.
 *
 * `GET /api/v1/packages/{id}/`
 */
export const getPackage: Operation<GetPackageArgs, ServicePackage, GetPackageResult, Client> =
  /*#__PURE__*/ op('getPackage', 'GET', '/api/v1/packages/{id}/', [200, 400, 401, 404, 500], [['platformToken'], []], 'safe');

/** The arguments of {@link getPlatformTokenUser}. */
export type GetPlatformTokenUserArgs = NoArgs;

/** The results of {@link getPlatformTokenUser}, by status. */
export type GetPlatformTokenUserResult =
  | Success<200, TokenUser>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get the account of this token.
 *
 * `GET /api/v1/platform-tokens/me/`, as in the page "Platform Token Me"
 */
export const getPlatformTokenUser: OptionalOperation<GetPlatformTokenUserArgs, TokenUser, GetPlatformTokenUserResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('getPlatformTokenUser', 'GET', '/api/v1/platform-tokens/me/', [200, 400, 401, 500], [['platformToken']], 'safe');

/** The arguments of {@link getService}. */
export interface GetServiceArgs {
  path: {
    /** The service's id or its alias. */
    id: ServiceIdOrAlias;
  };
}

/** The results of {@link getService}, by status. */
export type GetServiceResult =
  | Success<200, Service>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get a service.
 *
 * `GET /api/v1/services/{id}/`, as in the page "Service Detail"
 */
export const getService: Operation<GetServiceArgs, Service, GetServiceResult, Client> =
  /*#__PURE__*/ op('getService', 'GET', '/api/v1/services/{id}/', [200, 400, 401, 404, 500], [['platformToken'], []], 'safe');

/** The arguments of {@link getUser}. */
export type GetUserArgs = NoArgs;

/** The results of {@link getUser}, by status. */
export type GetUserResult =
  | Success<200, User>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Get your account.
 *
 * `GET /api/v1/users/me/`, as in the page "User Detail"
 */
export const getUser: OptionalOperation<GetUserArgs, User, GetUserResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('getUser', 'GET', '/api/v1/users/me/', [200, 400, 401, 500], [['platformToken']], 'safe');

/** The arguments of {@link listApiUsages}. */
export interface ListApiUsagesArgs {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only calls that these applications paid for. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /** Only calls of these services. Repeat the key for several. */
    service_id?: readonly Uuid[] | undefined;
    /** Only calls of these APIs. Repeat the key for several. */
    api_id?: readonly Uuid[] | undefined;
    /** Only calls with these credentials. Repeat the key for several. */
    credential_id?: readonly Uuid[] | undefined;
    /** Only calls with these HTTP statuses. Repeat the key for several. */
    status_code?: readonly number[] | undefined;
    /** Only the call with this `X-Request-Id`. */
    trace_id?: Uuid | undefined;
    /** Whose part of a call counts. */
    perspective?: UsagePerspective | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: UsageOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listApiUsages}, by status. */
export type ListApiUsagesResult =
  | Success<200, ApiUsageList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * List metered calls.
 *
 * `GET /api/v1/usage/apis/`, as in the page "API Usage List"
 */
export const listApiUsages: OptionalOperation<ListApiUsagesArgs, ApiUsageList, ListApiUsagesResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('listApiUsages', 'GET', '/api/v1/usage/apis/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/** The arguments of {@link listApis}. */
export interface ListApisArgs {
  query?: {
    /** Only the APIs with exactly this path. */
    path?: ApiPath | undefined;
    /** Only the APIs of this service: its id or its alias. An unknown one matches nothing. */
    service?: ServiceIdOrAlias | undefined;
    /** Only the APIs of this stage. */
    stage?: ApiStage | undefined;
    /** The order of the items. Equal ones are ordered by id. */
    ordering?: ApiOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listApis}, by status. */
export type ListApisResult =
  | Success<200, ApiList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * List APIs.
 *
 * `GET /api/v1/apis/`, as in the page "API List"
 */
export const listApis: OptionalOperation<ListApisArgs, ApiList, ListApisResult, Client> =
  /*#__PURE__*/ op('listApis', 'GET', '/api/v1/apis/', [200, 400, 401, 500], [['platformToken'], []], 'safe');

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

/** The arguments of {@link listCharges}. */
export interface ListChargesArgs {
  query?: {
    /** Only what these applications paid. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /**
     * Only what was made with these credentials. With a credential token, others match nothing. Repeat the
     * key for several.
     */
    credential_id?: readonly Uuid[] | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: CreatedAtOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listCharges}, by status. */
export type ListChargesResult =
  | Success<200, ChargeList>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/**
 * List charges.
 *
 * `GET /api/v1/charges/`
 */
export const listCharges: OptionalOperation<ListChargesArgs, ChargeList, ListChargesResult, Client<'credentialToken'> | Client<'platformToken'>> =
  /*#__PURE__*/ op('listCharges', 'GET', '/api/v1/charges/', [200, 400, 401, 500], [['credentialToken'], ['platformToken']], 'safe');

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

/** The arguments of {@link listCustomerBudgetRecords}. */
export interface ListCustomerBudgetRecordsArgs {
  query: {
    /** The customer. */
    customer_id: CustomerId;
    /** The reseller whose customer it is. Required for a reseller's customer, ignored for the partner's own. */
    indirect_partner_id?: ResellerId | undefined;
    /** Only changes of this kind. */
    operation_type?: BudgetOperationType | undefined;
    /** Only changes of budgets of this type. */
    budget_type?: BudgetType | undefined;
    /** How many changes to skip. */
    offset?: number | undefined;
    /** How many changes to return at most. */
    limit?: number | undefined;
  };
}

/** The results of {@link listCustomerBudgetRecords}, by status. */
export type ListCustomerBudgetRecordsResult =
  | Success<200, CustomerBudgetRecordList>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/**
 * List the changes of a budget.
 *
 * `GET /v2/partners/sub-customers/budget/records`, as in the page "Querying the Budget Records of a Customer"
 */
export const listCustomerBudgetRecords: Operation<ListCustomerBudgetRecordsArgs, CustomerBudgetRecordList, ListCustomerBudgetRecordsResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('listCustomerBudgetRecords', 'GET', '/v2/partners/sub-customers/budget/records', [200, 400, 401, 403, 429, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listCustomerBudgets}. */
export interface ListCustomerBudgetsArgs {
  body: ListCustomerBudgetsRequest;
}

/** The results of {@link listCustomerBudgets}, by status. */
export type ListCustomerBudgetsResult =
  | Success<200, CustomerBudgetList>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<413, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/**
 * List the budgets of customers.
 *
 * `POST /v2/partners/sub-customers/budget/query`, as in the page "Querying the Budgets of Customers"
 */
export const listCustomerBudgets: Operation<ListCustomerBudgetsArgs, CustomerBudgetList, ListCustomerBudgetsResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('listCustomerBudgets', 'POST', '/v2/partners/sub-customers/budget/query', [200, 400, 401, 403, 413, 429, 500], [['xAuthToken'], ['akSk']], 'idempotent');

/** The arguments of {@link listHolds}. */
export interface ListHoldsArgs {
  query?: {
    /** Only holds in these states. Repeat the key for several. */
    state?: readonly HoldState[] | undefined;
    /** Only what these applications paid. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /**
     * Only what was made with these credentials. With a credential token, others match nothing. Repeat the
     * key for several.
     */
    credential_id?: readonly Uuid[] | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: CreatedAtOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listHolds}, by status. */
export type ListHoldsResult =
  | Success<200, HoldList>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/**
 * List holds.
 *
 * `GET /api/v1/holds/`
 */
export const listHolds: OptionalOperation<ListHoldsArgs, HoldList, ListHoldsResult, Client<'credentialToken'> | Client<'platformToken'>> =
  /*#__PURE__*/ op('listHolds', 'GET', '/api/v1/holds/', [200, 400, 401, 500], [['credentialToken'], ['platformToken']], 'safe');

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

/**
 * List the apps of an instance.
 *
 * `GET /v2/{project_id}/instances/{instance_id}/apps`, as in the page "Querying integration applications"
 */
export const listInstanceApps: Operation<ListInstanceAppsArgs, InstanceAppList, ListInstanceAppsResult, Client<'xAuthToken'> | Client<'akSk'>> =
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

/**
 * List instances.
 *
 * `GET /v2/{project_id}/instances`, as in the page "Querying instances"
 */
export const listInstances: Operation<ListInstancesArgs, InstanceList, ListInstancesResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('listInstances', 'GET', '/v2/{project_id}/instances', [200, 400, 401, 403, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listLedgerEntries}. */
export interface ListLedgerEntriesArgs {
  query?: {
    /** Only entries that take from or give to the wallets of these applications. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /** Only entries with these causes. Repeat the key for several. */
    cause?: readonly LedgerCause[] | undefined;
    /** Only the entry of this charge. */
    charge_id?: Uuid | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /** The order of the items. */
    ordering?: LedgerOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listLedgerEntries}, by status. */
export type ListLedgerEntriesResult =
  | Success<200, LedgerEntryList>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/**
 * List ledger entries.
 *
 * `GET /api/v1/ledger-entries/`
 */
export const listLedgerEntries: OptionalOperation<ListLedgerEntriesArgs, LedgerEntryList, ListLedgerEntriesResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('listLedgerEntries', 'GET', '/api/v1/ledger-entries/', [200, 400, 401, 500], [['platformToken']], 'safe');

/** The arguments of {@link listOrders}. */
export interface ListOrdersArgs {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only orders in these states. Repeat the key for several. */
    state?: readonly OrderState[] | undefined;
    /** Only orders that are paid in these ways. Repeat the key for several. */
    pay_way?: readonly PayWay[] | undefined;
    /** Only orders of this package. */
    package_id?: Uuid | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: CreatedAtOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listOrders}, by status. */
export type ListOrdersResult =
  | Success<200, OrderList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * List orders.
 *
 * `GET /api/v1/orders/`, as in the page "Order List"
 */
export const listOrders: OptionalOperation<ListOrdersArgs, OrderList, ListOrdersResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('listOrders', 'GET', '/api/v1/orders/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/** The arguments of {@link listPackages}. */
export interface ListPackagesArgs {
  query?: {
    /** Only the packages of these services. Repeat the key for several. */
    service_id?: readonly Uuid[] | undefined;
    /** Only the packages for applications of these types. Repeat the key for several. */
    type?: readonly ApplicationType[] | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listPackages}, by status. */
export type ListPackagesResult =
  | Success<200, PackageList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * List packages.
 *
 * `GET /api/v1/packages/`
 */
export const listPackages: OptionalOperation<ListPackagesArgs, PackageList, ListPackagesResult, Client> =
  /*#__PURE__*/ op('listPackages', 'GET', '/api/v1/packages/', [200, 400, 401, 500], [['platformToken'], []], 'safe');

/** The arguments of {@link listPlatformTokens}. */
export interface ListPlatformTokensArgs {
  query?: {
    /**
     * Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
     * is refused with 403.
     */
    user_id?: UserReference | undefined;
    /** Only the tokens with this tag. */
    tag?: Tag | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: CreatedAtOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listPlatformTokens}, by status. */
export type ListPlatformTokensResult =
  | Success<200, PlatformTokenList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * List platform tokens.
 *
 * `GET /api/v1/platform-tokens/`, as in the page "Platform Token List"
 */
export const listPlatformTokens: OptionalOperation<ListPlatformTokensArgs, PlatformTokenList, ListPlatformTokensResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('listPlatformTokens', 'GET', '/api/v1/platform-tokens/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/** The arguments of {@link listServiceApis}. */
export interface ListServiceApisArgs {
  path: {
    /** The service's id or its alias. */
    id: ServiceIdOrAlias;
  };
  query?: {
    /** The order of the items. Equal ones are ordered by id. */
    ordering?: ApiOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listServiceApis}, by status. */
export type ListServiceApisResult =
  | Success<200, ApiList>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * List the APIs of a service.
 *
 * `GET /api/v1/services/{id}/apis/`, as in the page "Service API List"
 */
export const listServiceApis: Operation<ListServiceApisArgs, ApiList, ListServiceApisResult, Client> =
  /*#__PURE__*/ op('listServiceApis', 'GET', '/api/v1/services/{id}/apis/', [200, 400, 401, 404, 500], [['platformToken'], []], 'safe');

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

/** The arguments of {@link payOrder}. */
export interface PayOrderArgs {
  path: {
    /** The order's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
  body: PayOrderRequest;
}

/** The results of {@link payOrder}, by status. */
export type PayOrderResult =
  | Success<200, Order>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<403, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<409, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Refusal<502, PlatformError>
  | Unexpected;

/**
 * Pay an order.
 *
 * `POST /api/v1/orders/{id}/pay/`, as in the page "Order Pay"
 */
export const payOrder: Operation<PayOrderArgs, Order, PayOrderResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('payOrder', 'POST', '/api/v1/orders/{id}/pay/', [200, 400, 401, 403, 404, 409, 413, 500, 502], [['platformToken']], 'idempotent');

/** The arguments of {@link refreshOrder}. */
export interface RefreshOrderArgs {
  path: {
    /** The order's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link refreshOrder}, by status. */
export type RefreshOrderResult =
  | Success<200, Order>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Refusal<502, PlatformError>
  | Unexpected;

/**
 * Refresh an order.
 *
 * `POST /api/v1/orders/{id}/refresh/`, as in the page "Order Refresh"
 */
export const refreshOrder: Operation<RefreshOrderArgs, Order, RefreshOrderResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('refreshOrder', 'POST', '/api/v1/orders/{id}/refresh/', [200, 400, 401, 404, 500, 502], [['platformToken']], 'idempotent');

/** The arguments of {@link releaseHold}. */
export interface ReleaseHoldArgs {
  path: {
    /** The hold's id. An id that belongs to someone else is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link releaseHold}, by status. */
export type ReleaseHoldResult =
  | Success<200, Hold>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<409, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/**
 * Release a hold.
 *
 * `POST /api/v1/holds/{id}/release/`
 */
export const releaseHold: Operation<ReleaseHoldArgs, Hold, ReleaseHoldResult, Client<'credentialToken'>> =
  /*#__PURE__*/ op('releaseHold', 'POST', '/api/v1/holds/{id}/release/', [200, 400, 401, 404, 409, 500, 503], [['credentialToken']], 'idempotent');

/** The arguments of {@link rotateCredential}. */
export interface RotateCredentialArgs {
  path: {
    /** The credential's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link rotateCredential}, by status. */
export type RotateCredentialResult =
  | Success<200, Credential>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Rotate a credential.
 *
 * `POST /api/v1/credentials/{id}/rotate/`, as in the page "Credential Rotate"
 */
export const rotateCredential: Operation<RotateCredentialArgs, Credential, RotateCredentialResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('rotateCredential', 'POST', '/api/v1/credentials/{id}/rotate/', [200, 400, 401, 404, 500], [['platformToken']], 'none');

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

/** The arguments of {@link updateCoinInfoBalance}. */
export interface UpdateCoinInfoBalanceArgs {
  path: {
    /** The id of the binding. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link updateCoinInfoBalance}, by status. */
export type UpdateCoinInfoBalanceResult =
  | Success<200, CoinInfo>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<500, PlatformError>
  | Refusal<502, PlatformError>
  | Unexpected;

/**
 * Read a wallet again.
 *
 * `POST /api/v1/coin-infos/{id}/update-balance/`, as in source document 003, "Coin Policies and Coin Infos"
 */
export const updateCoinInfoBalance: Operation<UpdateCoinInfoBalanceArgs, CoinInfo, UpdateCoinInfoBalanceResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('updateCoinInfoBalance', 'POST', '/api/v1/coin-infos/{id}/update-balance/', [200, 400, 401, 404, 500, 502], [['platformToken']], 'idempotent');

/** The arguments of {@link updateCredential}. */
export interface UpdateCredentialArgs {
  path: {
    /** The credential's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
  body: UpdateCredentialRequest;
}

/** The results of {@link updateCredential}, by status. */
export type UpdateCredentialResult =
  | Success<200, Credential>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Change a credential.
 *
 * `PATCH /api/v1/credentials/{id}/`, as in the page "Credential Update"
 */
export const updateCredential: Operation<UpdateCredentialArgs, Credential, UpdateCredentialResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('updateCredential', 'PATCH', '/api/v1/credentials/{id}/', [200, 400, 401, 404, 413, 500], [['platformToken']], 'idempotent');

/** The arguments of {@link updateCustomerBudget}. */
export interface UpdateCustomerBudgetArgs {
  body: UpdateCustomerBudgetRequest;
}

/** The results of {@link updateCustomerBudget}, by status. */
export type UpdateCustomerBudgetResult =
  | Success<204, undefined>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<413, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/**
 * Set the budget of a customer.
 *
 * `POST /v2/partners/sub-customers/budget`, as in the page "Setting the Budget of a Customer"
 */
export const updateCustomerBudget: Operation<UpdateCustomerBudgetArgs, undefined, UpdateCustomerBudgetResult, Client<'xAuthToken'> | Client<'akSk'>> =
  /*#__PURE__*/ op('updateCustomerBudget', 'POST', '/v2/partners/sub-customers/budget', [204, 400, 401, 403, 413, 429, 500], [['xAuthToken'], ['akSk']], 'none');

/** The arguments of {@link updateUser}. */
export interface UpdateUserArgs {
  body: UpdateUserRequest;
}

/** The results of {@link updateUser}, by status. */
export type UpdateUserResult =
  | Success<200, User>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<409, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/**
 * Change your account.
 *
 * `PUT /api/v1/users/me/`, as in the page "User Update"
 */
export const updateUser: Operation<UpdateUserArgs, User, UpdateUserResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('updateUser', 'PUT', '/api/v1/users/me/', [200, 400, 401, 409, 413, 500], [['platformToken']], 'idempotent');

/** The arguments of {@link verifyAppleOrder}. */
export interface VerifyAppleOrderArgs {
  path: {
    /** The order's id. An id that belongs to another user is answered like an unknown one. */
    id: Uuid;
  };
  body: VerifyAppleOrderRequest;
}

/** The results of {@link verifyAppleOrder}, by status. */
export type VerifyAppleOrderResult =
  | Success<200, Order>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<404, PlatformError>
  | Refusal<409, PlatformError>
  | Refusal<413, PlatformError>
  | Refusal<500, PlatformError>
  | Refusal<502, PlatformError>
  | Unexpected;

/**
 * Verify an Apple purchase.
 *
 * `POST /api/v1/orders/{id}/apple-verify/`, as in the page "Order Apple Verify"
 */
export const verifyAppleOrder: Operation<VerifyAppleOrderArgs, Order, VerifyAppleOrderResult, Client<'platformToken'>> =
  /*#__PURE__*/ op('verifyAppleOrder', 'POST', '/api/v1/orders/{id}/apple-verify/', [200, 400, 401, 404, 409, 413, 500, 502], [['platformToken']], 'idempotent');
