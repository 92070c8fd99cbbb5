// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Client } from '../../client.ts';
import { type NoArgs, op, type Operation, type OptionalOperation } from '../../operation.ts';
import type { Refusal, Success, Unexpected } from '../../result.ts';
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
  CoinInfo,
  CoinInfoList,
  CoinPolicyList,
  CoinWalletChallenge,
  CoinWalletConfirmation,
  CoinWalletSummary,
  ConfirmCoinWalletRequest,
  CreateApplicationRequest,
  CreateCoinWalletChallengeRequest,
  CreateCredentialRequest,
  CreateOrderRequest,
  CreatePlatformTokenRequest,
  CreatedAtOrdering,
  Credential,
  CredentialList,
  CredentialName,
  Order,
  OrderCsv,
  OrderList,
  OrderState,
  OrderSummary,
  PackageList,
  PayOrderRequest,
  PayWay,
  PlatformError,
  PlatformToken,
  PlatformTokenList,
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
} from '../../types.ts';

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

/** What {@link confirmCoinWalletChallenge} takes, gives and may answer, and who may call it. */
export interface ConfirmCoinWalletChallenge {
  args: ConfirmCoinWalletChallengeArgs;
  data: CoinWalletConfirmation;
  result: ConfirmCoinWalletChallengeResult;
  client: Client<'platformToken'>;
}

/**
 * Confirm a wallet challenge.
 *
 * `POST /api/v1/coin-wallet/confirm/`, as in the page "Coin Wallet Confirm"
 */
export const confirmCoinWalletChallenge: Operation<ConfirmCoinWalletChallenge> =
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

/** What {@link createApplication} takes, gives and may answer, and who may call it. */
export interface CreateApplication {
  args: CreateApplicationArgs;
  data: Application;
  result: CreateApplicationResult;
  client: Client<'platformToken'>;
}

/**
 * Create an application.
 *
 * `POST /api/v1/applications/`, as in source document 001, "Create Application"
 */
export const createApplication: Operation<CreateApplication> =
  /*#__PURE__*/ op('createApplication', 'POST', '/api/v1/applications/', [201, 400, 401, 403, 409, 413, 500], [['platformToken']], 'none');

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

/** What {@link createCoinWalletChallenge} takes, gives and may answer, and who may call it. */
export interface CreateCoinWalletChallenge {
  args: CreateCoinWalletChallengeArgs;
  data: CoinWalletChallenge;
  result: CreateCoinWalletChallengeResult;
  client: Client<'platformToken'>;
}

/**
 * Request a wallet challenge.
 *
 * `POST /api/v1/coin-wallet/challenge/`, as in the page "Coin Wallet Challenge"
 */
export const createCoinWalletChallenge: Operation<CreateCoinWalletChallenge> =
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

/** What {@link createCredential} takes, gives and may answer, and who may call it. */
export interface CreateCredential {
  args: CreateCredentialArgs;
  data: Credential;
  result: CreateCredentialResult;
  client: Client<'platformToken'>;
}

/**
 * Create a credential.
 *
 * `POST /api/v1/credentials/`, as in the page "Credential Create"
 */
export const createCredential: Operation<CreateCredential> =
  /*#__PURE__*/ op('createCredential', 'POST', '/api/v1/credentials/', [201, 400, 401, 404, 413, 500], [['platformToken']], 'none');

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

/** What {@link createOrder} takes, gives and may answer, and who may call it. */
export interface CreateOrder {
  args: CreateOrderArgs;
  data: Order;
  result: CreateOrderResult;
  client: Client<'platformToken'>;
}

/**
 * Create an order.
 *
 * `POST /api/v1/orders/`, as in the page "Order Create"
 */
export const createOrder: Operation<CreateOrder> =
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

/** What {@link createPlatformToken} takes, gives and may answer, and who may call it. */
export interface CreatePlatformToken {
  args: CreatePlatformTokenArgs;
  data: PlatformToken;
  result: CreatePlatformTokenResult;
  client: Client<'platformToken'>;
}

/**
 * Create a platform token.
 *
 * `POST /api/v1/platform-tokens/`, as in the page "Platform Token Create"
 */
export const createPlatformToken: Operation<CreatePlatformToken> =
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

/** What {@link deleteApplication} takes, gives and may answer, and who may call it. */
export interface DeleteApplication {
  args: DeleteApplicationArgs;
  data: undefined;
  result: DeleteApplicationResult;
  client: Client<'platformToken'>;
}

/**
 * Delete an application.
 *
 * `DELETE /api/v1/applications/{id}/`, as in the page "Application Delete"
 */
export const deleteApplication: Operation<DeleteApplication> =
  /*#__PURE__*/ op('deleteApplication', 'DELETE', '/api/v1/applications/{id}/', [204, 400, 401, 404, 500], [['platformToken']], 'idempotent');

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

/** What {@link deleteCredential} takes, gives and may answer, and who may call it. */
export interface DeleteCredential {
  args: DeleteCredentialArgs;
  data: undefined;
  result: DeleteCredentialResult;
  client: Client<'platformToken'>;
}

/**
 * Delete a credential.
 *
 * `DELETE /api/v1/credentials/{id}/`, as in the page "Credential Delete"
 */
export const deleteCredential: Operation<DeleteCredential> =
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

/** What {@link deletePlatformToken} takes, gives and may answer, and who may call it. */
export interface DeletePlatformToken {
  args: DeletePlatformTokenArgs;
  data: undefined;
  result: DeletePlatformTokenResult;
  client: Client<'platformToken'>;
}

/**
 * Delete a platform token.
 *
 * `DELETE /api/v1/platform-tokens/{id}/`, as in the page "Platform Token Delete"
 */
export const deletePlatformToken: Operation<DeletePlatformToken> =
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

/** What {@link deleteUser} takes, gives and may answer, and who may call it. */
export interface DeleteUser {
  args: DeleteUserArgs;
  data: undefined;
  result: DeleteUserResult;
  client: Client<'platformToken'>;
}

/**
 * Delete your account.
 *
 * `DELETE /api/v1/users/me/`, as in the page "User Delete"
 */
export const deleteUser: OptionalOperation<DeleteUser> =
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

/** What {@link exportApiUsages} takes, gives and may answer, and who may call it. */
export interface ExportApiUsages {
  args: ExportApiUsagesArgs;
  data: UsageCsv;
  result: ExportApiUsagesResult;
  client: Client<'platformToken'>;
}

/**
 * Export metered calls as CSV.
 *
 * `GET /api/v1/usage/apis/export/`, as in the page "API Usage Export"
 */
export const exportApiUsages: OptionalOperation<ExportApiUsages> =
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

/** What {@link exportOrders} takes, gives and may answer, and who may call it. */
export interface ExportOrders {
  args: ExportOrdersArgs;
  data: OrderCsv;
  result: ExportOrdersResult;
  client: Client<'platformToken'>;
}

/**
 * Export orders as CSV.
 *
 * `GET /api/v1/orders/export/`, as in the page "Order Export"
 */
export const exportOrders: OptionalOperation<ExportOrders> =
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

/** What {@link getApi} takes, gives and may answer, and who may call it. */
export interface GetApi {
  args: GetApiArgs;
  data: Api;
  result: GetApiResult;
  client: Client;
}

/**
 * Get an API.
 *
 * `GET /api/v1/apis/{id}/`, as in the page "API Detail"
 */
export const getApi: Operation<GetApi> =
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

/** What {@link getApiUsage} takes, gives and may answer, and who may call it. */
export interface GetApiUsage {
  args: GetApiUsageArgs;
  data: ApiUsage;
  result: GetApiUsageResult;
  client: Client<'platformToken'>;
}

/**
 * Get a metered call.
 *
 * `GET /api/v1/usage/apis/{id}/`, as in the page "API Usage Detail"
 */
export const getApiUsage: Operation<GetApiUsage> =
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

/** What {@link getApiUsageAggregate} takes, gives and may answer, and who may call it. */
export interface GetApiUsageAggregate {
  args: GetApiUsageAggregateArgs;
  data: UsageAggregate;
  result: GetApiUsageAggregateResult;
  client: Client<'platformToken'>;
}

/**
 * Get what was spent by day and API.
 *
 * `GET /api/v1/usage/apis/aggregate/`, as in the page "API Usage Aggregate"
 */
export const getApiUsageAggregate: OptionalOperation<GetApiUsageAggregate> =
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

/** What {@link getApiUsageStatusCodes} takes, gives and may answer, and who may call it. */
export interface GetApiUsageStatusCodes {
  args: GetApiUsageStatusCodesArgs;
  data: UsageStatusCodes;
  result: GetApiUsageStatusCodesResult;
  client: Client<'platformToken'>;
}

/**
 * Get the statuses of metered calls.
 *
 * `GET /api/v1/usage/apis/status-codes/`, as in the page "API Usage Status Codes"
 */
export const getApiUsageStatusCodes: OptionalOperation<GetApiUsageStatusCodes> =
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

/** What {@link getApplication} takes, gives and may answer, and who may call it. */
export interface GetApplication {
  args: GetApplicationArgs;
  data: Application;
  result: GetApplicationResult;
  client: Client<'platformToken'>;
}

/**
 * Get an application.
 *
 * `GET /api/v1/applications/{id}/`, as in the page "Application Detail"
 */
export const getApplication: Operation<GetApplication> =
  /*#__PURE__*/ op('getApplication', 'GET', '/api/v1/applications/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

/** The arguments of {@link getCoinWalletSummary}. */
export type GetCoinWalletSummaryArgs = NoArgs;

/** The results of {@link getCoinWalletSummary}, by status. */
export type GetCoinWalletSummaryResult =
  | Success<200, CoinWalletSummary>
  | Refusal<400, PlatformError>
  | Refusal<401, PlatformError>
  | Refusal<500, PlatformError>
  | Unexpected;

/** What {@link getCoinWalletSummary} takes, gives and may answer, and who may call it. */
export interface GetCoinWalletSummary {
  args: GetCoinWalletSummaryArgs;
  data: CoinWalletSummary;
  result: GetCoinWalletSummaryResult;
  client: Client<'platformToken'>;
}

/**
 * Get a summary of bound wallets.
 *
 * `GET /api/v1/coin-wallet/summary/`, as in the page "Coin Wallet Summary"
 */
export const getCoinWalletSummary: OptionalOperation<GetCoinWalletSummary> =
  /*#__PURE__*/ op('getCoinWalletSummary', 'GET', '/api/v1/coin-wallet/summary/', [200, 400, 401, 500], [['platformToken']], 'safe');

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

/** What {@link getCredential} takes, gives and may answer, and who may call it. */
export interface GetCredential {
  args: GetCredentialArgs;
  data: Credential;
  result: GetCredentialResult;
  client: Client<'platformToken'>;
}

/**
 * Get a credential.
 *
 * `GET /api/v1/credentials/{id}/`, as in the page "Credential Detail"
 */
export const getCredential: Operation<GetCredential> =
  /*#__PURE__*/ op('getCredential', 'GET', '/api/v1/credentials/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

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

/** What {@link getOrder} takes, gives and may answer, and who may call it. */
export interface GetOrder {
  args: GetOrderArgs;
  data: Order;
  result: GetOrderResult;
  client: Client<'platformToken'>;
}

/**
 * Get an order.
 *
 * `GET /api/v1/orders/{id}/`, as in the page "Order Detail"
 */
export const getOrder: Operation<GetOrder> =
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

/** What {@link getOrderSummary} takes, gives and may answer, and who may call it. */
export interface GetOrderSummary {
  args: GetOrderSummaryArgs;
  data: OrderSummary;
  result: GetOrderSummaryResult;
  client: Client<'platformToken'>;
}

/**
 * Get a summary of orders.
 *
 * `GET /api/v1/orders/summary/`, as in the page "Order Summary"
 */
export const getOrderSummary: OptionalOperation<GetOrderSummary> =
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

/** What {@link getPackage} takes, gives and may answer, and who may call it. */
export interface GetPackage {
  args: GetPackageArgs;
  data: ServicePackage;
  result: GetPackageResult;
  client: Client;
}

/**
 * Get a package.
 *
 * `GET /api/v1/packages/{id}/`
 */
export const getPackage: Operation<GetPackage> =
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

/** What {@link getPlatformTokenUser} takes, gives and may answer, and who may call it. */
export interface GetPlatformTokenUser {
  args: GetPlatformTokenUserArgs;
  data: TokenUser;
  result: GetPlatformTokenUserResult;
  client: Client<'platformToken'>;
}

/**
 * Get the account of this token.
 *
 * `GET /api/v1/platform-tokens/me/`, as in the page "Platform Token Me"
 */
export const getPlatformTokenUser: OptionalOperation<GetPlatformTokenUser> =
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

/** What {@link getService} takes, gives and may answer, and who may call it. */
export interface GetService {
  args: GetServiceArgs;
  data: Service;
  result: GetServiceResult;
  client: Client;
}

/**
 * Get a service.
 *
 * `GET /api/v1/services/{id}/`, as in the page "Service Detail"
 */
export const getService: Operation<GetService> =
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

/** What {@link getUser} takes, gives and may answer, and who may call it. */
export interface GetUser {
  args: GetUserArgs;
  data: User;
  result: GetUserResult;
  client: Client<'platformToken'>;
}

/**
 * Get your account.
 *
 * `GET /api/v1/users/me/`, as in the page "User Detail"
 */
export const getUser: OptionalOperation<GetUser> =
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

/** What {@link listApiUsages} takes, gives and may answer, and who may call it. */
export interface ListApiUsages {
  args: ListApiUsagesArgs;
  data: ApiUsageList;
  result: ListApiUsagesResult;
  client: Client<'platformToken'>;
}

/**
 * List metered calls.
 *
 * `GET /api/v1/usage/apis/`, as in the page "API Usage List"
 */
export const listApiUsages: OptionalOperation<ListApiUsages> =
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

/** What {@link listApis} takes, gives and may answer, and who may call it. */
export interface ListApis {
  args: ListApisArgs;
  data: ApiList;
  result: ListApisResult;
  client: Client;
}

/**
 * List APIs.
 *
 * `GET /api/v1/apis/`, as in the page "API List"
 */
export const listApis: OptionalOperation<ListApis> =
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

/** What {@link listApplications} takes, gives and may answer, and who may call it. */
export interface ListApplications {
  args: ListApplicationsArgs;
  data: ApplicationList;
  result: ListApplicationsResult;
  client: Client<'platformToken'>;
}

/**
 * List applications.
 *
 * `GET /api/v1/applications/`, as in the page "Application List"
 */
export const listApplications: OptionalOperation<ListApplications> =
  /*#__PURE__*/ op('listApplications', 'GET', '/api/v1/applications/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

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

/** What {@link listCoinInfos} takes, gives and may answer, and who may call it. */
export interface ListCoinInfos {
  args: ListCoinInfosArgs;
  data: CoinInfoList;
  result: ListCoinInfosResult;
  client: Client<'platformToken'>;
}

/**
 * List bound wallets.
 *
 * `GET /api/v1/coin-infos/`, as in source document 003, "$ACE Tokens and Discounts"
 */
export const listCoinInfos: Operation<ListCoinInfos> =
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

/** What {@link listCoinPolicies} takes, gives and may answer, and who may call it. */
export interface ListCoinPolicies {
  args: ListCoinPoliciesArgs;
  data: CoinPolicyList;
  result: ListCoinPoliciesResult;
  client: Client<'platformToken'>;
}

/**
 * List coin policies.
 *
 * `GET /api/v1/coin-policies/`, as in source document 003, "$ACE Tokens and Discounts"
 */
export const listCoinPolicies: OptionalOperation<ListCoinPolicies> =
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

/** What {@link listCredentials} takes, gives and may answer, and who may call it. */
export interface ListCredentials {
  args: ListCredentialsArgs;
  data: CredentialList;
  result: ListCredentialsResult;
  client: Client<'platformToken'>;
}

/**
 * List credentials.
 *
 * `GET /api/v1/credentials/`, as in the page "Credential List"
 */
export const listCredentials: OptionalOperation<ListCredentials> =
  /*#__PURE__*/ op('listCredentials', 'GET', '/api/v1/credentials/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

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

/** What {@link listOrders} takes, gives and may answer, and who may call it. */
export interface ListOrders {
  args: ListOrdersArgs;
  data: OrderList;
  result: ListOrdersResult;
  client: Client<'platformToken'>;
}

/**
 * List orders.
 *
 * `GET /api/v1/orders/`, as in the page "Order List"
 */
export const listOrders: OptionalOperation<ListOrders> =
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

/** What {@link listPackages} takes, gives and may answer, and who may call it. */
export interface ListPackages {
  args: ListPackagesArgs;
  data: PackageList;
  result: ListPackagesResult;
  client: Client;
}

/**
 * List packages.
 *
 * `GET /api/v1/packages/`
 */
export const listPackages: OptionalOperation<ListPackages> =
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

/** What {@link listPlatformTokens} takes, gives and may answer, and who may call it. */
export interface ListPlatformTokens {
  args: ListPlatformTokensArgs;
  data: PlatformTokenList;
  result: ListPlatformTokensResult;
  client: Client<'platformToken'>;
}

/**
 * List platform tokens.
 *
 * `GET /api/v1/platform-tokens/`, as in the page "Platform Token List"
 */
export const listPlatformTokens: OptionalOperation<ListPlatformTokens> =
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

/** What {@link listServiceApis} takes, gives and may answer, and who may call it. */
export interface ListServiceApis {
  args: ListServiceApisArgs;
  data: ApiList;
  result: ListServiceApisResult;
  client: Client;
}

/**
 * List the APIs of a service.
 *
 * `GET /api/v1/services/{id}/apis/`, as in the page "Service API List"
 */
export const listServiceApis: Operation<ListServiceApis> =
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

/** What {@link listServices} takes, gives and may answer, and who may call it. */
export interface ListServices {
  args: ListServicesArgs;
  data: ServiceList;
  result: ListServicesResult;
  client: Client;
}

/**
 * List services.
 *
 * `GET /api/v1/services/`, as in the page "Services"
 */
export const listServices: OptionalOperation<ListServices> =
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

/** What {@link payOrder} takes, gives and may answer, and who may call it. */
export interface PayOrder {
  args: PayOrderArgs;
  data: Order;
  result: PayOrderResult;
  client: Client<'platformToken'>;
}

/**
 * Pay an order.
 *
 * `POST /api/v1/orders/{id}/pay/`, as in the page "Order Pay"
 */
export const payOrder: Operation<PayOrder> =
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

/** What {@link refreshOrder} takes, gives and may answer, and who may call it. */
export interface RefreshOrder {
  args: RefreshOrderArgs;
  data: Order;
  result: RefreshOrderResult;
  client: Client<'platformToken'>;
}

/**
 * Refresh an order.
 *
 * `POST /api/v1/orders/{id}/refresh/`, as in the page "Order Refresh"
 */
export const refreshOrder: Operation<RefreshOrder> =
  /*#__PURE__*/ op('refreshOrder', 'POST', '/api/v1/orders/{id}/refresh/', [200, 400, 401, 404, 500, 502], [['platformToken']], 'idempotent');

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

/** What {@link rotateCredential} takes, gives and may answer, and who may call it. */
export interface RotateCredential {
  args: RotateCredentialArgs;
  data: Credential;
  result: RotateCredentialResult;
  client: Client<'platformToken'>;
}

/**
 * Rotate a credential.
 *
 * `POST /api/v1/credentials/{id}/rotate/`, as in the page "Credential Rotate"
 */
export const rotateCredential: Operation<RotateCredential> =
  /*#__PURE__*/ op('rotateCredential', 'POST', '/api/v1/credentials/{id}/rotate/', [200, 400, 401, 404, 500], [['platformToken']], 'none');

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

/** What {@link updateAllowConsumeGlobal} takes, gives and may answer, and who may call it. */
export interface UpdateAllowConsumeGlobal {
  args: UpdateAllowConsumeGlobalArgs;
  data: Application;
  result: UpdateAllowConsumeGlobalResult;
  client: Client<'platformToken'>;
}

/**
 * Allow or refuse consuming the global balance.
 *
 * `POST /api/v1/applications/{id}/update-allow-consume-global/`, as in source document 000, "Update Application Global Quota Consumption Settings"
 */
export const updateAllowConsumeGlobal: Operation<UpdateAllowConsumeGlobal> =
  /*#__PURE__*/ op('updateAllowConsumeGlobal', 'POST', '/api/v1/applications/{id}/update-allow-consume-global/', [200, 400, 401, 404, 413, 500], [['platformToken']], 'idempotent');

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

/** What {@link updateCoinInfoBalance} takes, gives and may answer, and who may call it. */
export interface UpdateCoinInfoBalance {
  args: UpdateCoinInfoBalanceArgs;
  data: CoinInfo;
  result: UpdateCoinInfoBalanceResult;
  client: Client<'platformToken'>;
}

/**
 * Read a wallet again.
 *
 * `POST /api/v1/coin-infos/{id}/update-balance/`, as in source document 003, "Coin Policies and Coin Infos"
 */
export const updateCoinInfoBalance: Operation<UpdateCoinInfoBalance> =
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

/** What {@link updateCredential} takes, gives and may answer, and who may call it. */
export interface UpdateCredential {
  args: UpdateCredentialArgs;
  data: Credential;
  result: UpdateCredentialResult;
  client: Client<'platformToken'>;
}

/**
 * Change a credential.
 *
 * `PATCH /api/v1/credentials/{id}/`, as in the page "Credential Update"
 */
export const updateCredential: Operation<UpdateCredential> =
  /*#__PURE__*/ op('updateCredential', 'PATCH', '/api/v1/credentials/{id}/', [200, 400, 401, 404, 413, 500], [['platformToken']], 'idempotent');

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

/** What {@link updateUser} takes, gives and may answer, and who may call it. */
export interface UpdateUser {
  args: UpdateUserArgs;
  data: User;
  result: UpdateUserResult;
  client: Client<'platformToken'>;
}

/**
 * Change your account.
 *
 * `PUT /api/v1/users/me/`, as in the page "User Update"
 */
export const updateUser: Operation<UpdateUser> =
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

/** What {@link verifyAppleOrder} takes, gives and may answer, and who may call it. */
export interface VerifyAppleOrder {
  args: VerifyAppleOrderArgs;
  data: Order;
  result: VerifyAppleOrderResult;
  client: Client<'platformToken'>;
}

/**
 * Verify an Apple purchase.
 *
 * `POST /api/v1/orders/{id}/apple-verify/`, as in the page "Order Apple Verify"
 */
export const verifyAppleOrder: Operation<VerifyAppleOrder> =
  /*#__PURE__*/ op('verifyAppleOrder', 'POST', '/api/v1/orders/{id}/apple-verify/', [200, 400, 401, 404, 409, 413, 500, 502], [['platformToken']], 'idempotent');
