// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import { op } from '../../operation.ts';
import type { Operation as ConfirmCoinWalletOperation } from './platform/confirmCoinWallet.ts';
import type { Operation as CreateApplicationOperation } from './platform/createApplication.ts';
import type { Operation as CreateCoinWalletChallengeOperation } from './platform/createCoinWalletChallenge.ts';
import type { Operation as CreateCredentialOperation } from './platform/createCredential.ts';
import type { Operation as CreateOrderOperation } from './platform/createOrder.ts';
import type { Operation as CreatePlatformTokenOperation } from './platform/createPlatformToken.ts';
import type { Operation as DeleteApplicationOperation } from './platform/deleteApplication.ts';
import type { Operation as DeleteCredentialOperation } from './platform/deleteCredential.ts';
import type { Operation as DeletePlatformTokenOperation } from './platform/deletePlatformToken.ts';
import type { Operation as DeleteUserOperation } from './platform/deleteUser.ts';
import type { Operation as ExportApiUsagesOperation } from './platform/exportApiUsages.ts';
import type { Operation as ExportOrdersOperation } from './platform/exportOrders.ts';
import type { Operation as GetApiOperation } from './platform/getApi.ts';
import type { Operation as GetApiUsageOperation } from './platform/getApiUsage.ts';
import type { Operation as GetApiUsageAggregateOperation } from './platform/getApiUsageAggregate.ts';
import type { Operation as GetApiUsageStatusCodesOperation } from './platform/getApiUsageStatusCodes.ts';
import type { Operation as GetApplicationOperation } from './platform/getApplication.ts';
import type { Operation as GetCoinWalletSummaryOperation } from './platform/getCoinWalletSummary.ts';
import type { Operation as GetCredentialOperation } from './platform/getCredential.ts';
import type { Operation as GetOrderOperation } from './platform/getOrder.ts';
import type { Operation as GetOrderSummaryOperation } from './platform/getOrderSummary.ts';
import type { Operation as GetPackageOperation } from './platform/getPackage.ts';
import type { Operation as GetPlatformTokenUserOperation } from './platform/getPlatformTokenUser.ts';
import type { Operation as GetServiceOperation } from './platform/getService.ts';
import type { Operation as GetUserOperation } from './platform/getUser.ts';
import type { Operation as ListApiUsagesOperation } from './platform/listApiUsages.ts';
import type { Operation as ListApisOperation } from './platform/listApis.ts';
import type { Operation as ListApplicationsOperation } from './platform/listApplications.ts';
import type { Operation as ListCoinInfosOperation } from './platform/listCoinInfos.ts';
import type { Operation as ListCoinPoliciesOperation } from './platform/listCoinPolicies.ts';
import type { Operation as ListCredentialsOperation } from './platform/listCredentials.ts';
import type { Operation as ListOrdersOperation } from './platform/listOrders.ts';
import type { Operation as ListPackagesOperation } from './platform/listPackages.ts';
import type { Operation as ListPlatformTokensOperation } from './platform/listPlatformTokens.ts';
import type { Operation as ListServiceApisOperation } from './platform/listServiceApis.ts';
import type { Operation as ListServicesOperation } from './platform/listServices.ts';
import type { Operation as PayOrderOperation } from './platform/payOrder.ts';
import type { Operation as RefreshOrderOperation } from './platform/refreshOrder.ts';
import type { Operation as RotateCredentialOperation } from './platform/rotateCredential.ts';
import type { Operation as UpdateAllowConsumeGlobalOperation } from './platform/updateAllowConsumeGlobal.ts';
import type { Operation as UpdateCoinInfoBalanceOperation } from './platform/updateCoinInfoBalance.ts';
import type { Operation as UpdateCredentialOperation } from './platform/updateCredential.ts';
import type { Operation as UpdateUserOperation } from './platform/updateUser.ts';
import type { Operation as VerifyAppleOrderOperation } from './platform/verifyAppleOrder.ts';

export type { Args as ConfirmCoinWalletArgs, Result as ConfirmCoinWalletResult, Types as ConfirmCoinWallet } from './platform/confirmCoinWallet.ts';
export type { Args as CreateApplicationArgs, Result as CreateApplicationResult, Types as CreateApplication } from './platform/createApplication.ts';
export type { Args as CreateCoinWalletChallengeArgs, Result as CreateCoinWalletChallengeResult, Types as CreateCoinWalletChallenge } from './platform/createCoinWalletChallenge.ts';
export type { Args as CreateCredentialArgs, Result as CreateCredentialResult, Types as CreateCredential } from './platform/createCredential.ts';
export type { Args as CreateOrderArgs, Result as CreateOrderResult, Types as CreateOrder } from './platform/createOrder.ts';
export type { Args as CreatePlatformTokenArgs, Result as CreatePlatformTokenResult, Types as CreatePlatformToken } from './platform/createPlatformToken.ts';
export type { Args as DeleteApplicationArgs, Result as DeleteApplicationResult, Types as DeleteApplication } from './platform/deleteApplication.ts';
export type { Args as DeleteCredentialArgs, Result as DeleteCredentialResult, Types as DeleteCredential } from './platform/deleteCredential.ts';
export type { Args as DeletePlatformTokenArgs, Result as DeletePlatformTokenResult, Types as DeletePlatformToken } from './platform/deletePlatformToken.ts';
export type { Args as DeleteUserArgs, Result as DeleteUserResult, Types as DeleteUser } from './platform/deleteUser.ts';
export type { Args as ExportApiUsagesArgs, Result as ExportApiUsagesResult, Types as ExportApiUsages } from './platform/exportApiUsages.ts';
export type { Args as ExportOrdersArgs, Result as ExportOrdersResult, Types as ExportOrders } from './platform/exportOrders.ts';
export type { Args as GetApiArgs, Result as GetApiResult, Types as GetApi } from './platform/getApi.ts';
export type { Args as GetApiUsageArgs, Result as GetApiUsageResult, Types as GetApiUsage } from './platform/getApiUsage.ts';
export type { Args as GetApiUsageAggregateArgs, Result as GetApiUsageAggregateResult, Types as GetApiUsageAggregate } from './platform/getApiUsageAggregate.ts';
export type { Args as GetApiUsageStatusCodesArgs, Result as GetApiUsageStatusCodesResult, Types as GetApiUsageStatusCodes } from './platform/getApiUsageStatusCodes.ts';
export type { Args as GetApplicationArgs, Result as GetApplicationResult, Types as GetApplication } from './platform/getApplication.ts';
export type { Args as GetCoinWalletSummaryArgs, Result as GetCoinWalletSummaryResult, Types as GetCoinWalletSummary } from './platform/getCoinWalletSummary.ts';
export type { Args as GetCredentialArgs, Result as GetCredentialResult, Types as GetCredential } from './platform/getCredential.ts';
export type { Args as GetOrderArgs, Result as GetOrderResult, Types as GetOrder } from './platform/getOrder.ts';
export type { Args as GetOrderSummaryArgs, Result as GetOrderSummaryResult, Types as GetOrderSummary } from './platform/getOrderSummary.ts';
export type { Args as GetPackageArgs, Result as GetPackageResult, Types as GetPackage } from './platform/getPackage.ts';
export type { Args as GetPlatformTokenUserArgs, Result as GetPlatformTokenUserResult, Types as GetPlatformTokenUser } from './platform/getPlatformTokenUser.ts';
export type { Args as GetServiceArgs, Result as GetServiceResult, Types as GetService } from './platform/getService.ts';
export type { Args as GetUserArgs, Result as GetUserResult, Types as GetUser } from './platform/getUser.ts';
export type { Args as ListApiUsagesArgs, Result as ListApiUsagesResult, Types as ListApiUsages } from './platform/listApiUsages.ts';
export type { Args as ListApisArgs, Result as ListApisResult, Types as ListApis } from './platform/listApis.ts';
export type { Args as ListApplicationsArgs, Result as ListApplicationsResult, Types as ListApplications } from './platform/listApplications.ts';
export type { Args as ListCoinInfosArgs, Result as ListCoinInfosResult, Types as ListCoinInfos } from './platform/listCoinInfos.ts';
export type { Args as ListCoinPoliciesArgs, Result as ListCoinPoliciesResult, Types as ListCoinPolicies } from './platform/listCoinPolicies.ts';
export type { Args as ListCredentialsArgs, Result as ListCredentialsResult, Types as ListCredentials } from './platform/listCredentials.ts';
export type { Args as ListOrdersArgs, Result as ListOrdersResult, Types as ListOrders } from './platform/listOrders.ts';
export type { Args as ListPackagesArgs, Result as ListPackagesResult, Types as ListPackages } from './platform/listPackages.ts';
export type { Args as ListPlatformTokensArgs, Result as ListPlatformTokensResult, Types as ListPlatformTokens } from './platform/listPlatformTokens.ts';
export type { Args as ListServiceApisArgs, Result as ListServiceApisResult, Types as ListServiceApis } from './platform/listServiceApis.ts';
export type { Args as ListServicesArgs, Result as ListServicesResult, Types as ListServices } from './platform/listServices.ts';
export type { Args as PayOrderArgs, Result as PayOrderResult, Types as PayOrder } from './platform/payOrder.ts';
export type { Args as RefreshOrderArgs, Result as RefreshOrderResult, Types as RefreshOrder } from './platform/refreshOrder.ts';
export type { Args as RotateCredentialArgs, Result as RotateCredentialResult, Types as RotateCredential } from './platform/rotateCredential.ts';
export type { Args as UpdateAllowConsumeGlobalArgs, Result as UpdateAllowConsumeGlobalResult, Types as UpdateAllowConsumeGlobal } from './platform/updateAllowConsumeGlobal.ts';
export type { Args as UpdateCoinInfoBalanceArgs, Result as UpdateCoinInfoBalanceResult, Types as UpdateCoinInfoBalance } from './platform/updateCoinInfoBalance.ts';
export type { Args as UpdateCredentialArgs, Result as UpdateCredentialResult, Types as UpdateCredential } from './platform/updateCredential.ts';
export type { Args as UpdateUserArgs, Result as UpdateUserResult, Types as UpdateUser } from './platform/updateUser.ts';
export type { Args as VerifyAppleOrderArgs, Result as VerifyAppleOrderResult, Types as VerifyAppleOrder } from './platform/verifyAppleOrder.ts';

/**
 * Confirm a wallet challenge.
 *
 * `POST /api/v1/coin-wallet/confirm/`, as in the page "Coin Wallet Confirm", for a client with `platformToken`
 */
export const confirmCoinWallet: ConfirmCoinWalletOperation =
  /*#__PURE__*/ op('confirmCoinWallet', 'POST', '/api/v1/coin-wallet/confirm/', [200, 400, 401, 409, 413, 500, 502], [['platformToken']], 'none');

/**
 * Create an application.
 *
 * `POST /api/v1/applications/`, as in source document 001, "Create Application", for a client with `platformToken`
 */
export const createApplication: CreateApplicationOperation =
  /*#__PURE__*/ op('createApplication', 'POST', '/api/v1/applications/', [201, 400, 401, 403, 409, 413, 500], [['platformToken']], 'none');

/**
 * Request a wallet challenge.
 *
 * `POST /api/v1/coin-wallet/challenge/`, as in the page "Coin Wallet Challenge", for a client with `platformToken`
 */
export const createCoinWalletChallenge: CreateCoinWalletChallengeOperation =
  /*#__PURE__*/ op('createCoinWalletChallenge', 'POST', '/api/v1/coin-wallet/challenge/', [201, 400, 401, 413, 500], [['platformToken']], 'none');

/**
 * Create a credential.
 *
 * `POST /api/v1/credentials/`, as in the page "Credential Create", for a client with `platformToken`
 */
export const createCredential: CreateCredentialOperation =
  /*#__PURE__*/ op('createCredential', 'POST', '/api/v1/credentials/', [201, 400, 401, 404, 413, 500], [['platformToken']], 'none');

/**
 * Create an order.
 *
 * `POST /api/v1/orders/`, as in the page "Order Create", for a client with `platformToken`
 */
export const createOrder: CreateOrderOperation =
  /*#__PURE__*/ op('createOrder', 'POST', '/api/v1/orders/', [201, 400, 401, 403, 404, 413, 422, 500], [['platformToken']], 'keyed');

/**
 * Create a platform token.
 *
 * `POST /api/v1/platform-tokens/`, as in the page "Platform Token Create", for a client with `platformToken`
 */
export const createPlatformToken: CreatePlatformTokenOperation =
  /*#__PURE__*/ op('createPlatformToken', 'POST', '/api/v1/platform-tokens/', [201, 400, 401, 413, 500], [['platformToken']], 'none');

/**
 * Delete an application.
 *
 * `DELETE /api/v1/applications/{id}/`, as in the page "Application Delete", for a client with `platformToken`
 */
export const deleteApplication: DeleteApplicationOperation =
  /*#__PURE__*/ op('deleteApplication', 'DELETE', '/api/v1/applications/{id}/', [204, 400, 401, 404, 500], [['platformToken']], 'idempotent');

/**
 * Delete a credential.
 *
 * `DELETE /api/v1/credentials/{id}/`, as in the page "Credential Delete", for a client with `platformToken`
 */
export const deleteCredential: DeleteCredentialOperation =
  /*#__PURE__*/ op('deleteCredential', 'DELETE', '/api/v1/credentials/{id}/', [204, 400, 401, 404, 500], [['platformToken']], 'idempotent');

/**
 * Delete a platform token.
 *
 * `DELETE /api/v1/platform-tokens/{id}/`, as in the page "Platform Token Delete", for a client with `platformToken`
 */
export const deletePlatformToken: DeletePlatformTokenOperation =
  /*#__PURE__*/ op('deletePlatformToken', 'DELETE', '/api/v1/platform-tokens/{id}/', [204, 400, 401, 404, 500], [['platformToken']], 'idempotent');

/**
 * Delete your account.
 *
 * `DELETE /api/v1/users/me/`, as in the page "User Delete", for a client with `platformToken`
 */
export const deleteUser: DeleteUserOperation =
  /*#__PURE__*/ op('deleteUser', 'DELETE', '/api/v1/users/me/', [204, 400, 401, 500], [['platformToken']], 'idempotent');

/**
 * Export metered calls as CSV.
 *
 * `GET /api/v1/usage/apis/export/`, as in the page "API Usage Export", for a client with `platformToken`
 */
export const exportApiUsages: ExportApiUsagesOperation =
  /*#__PURE__*/ op('exportApiUsages', 'GET', '/api/v1/usage/apis/export/', [200, 400, 401, 403, 500], [['platformToken']], 'safe', 'text/csv');

/**
 * Export orders as CSV.
 *
 * `GET /api/v1/orders/export/`, as in the page "Order Export", for a client with `platformToken`
 */
export const exportOrders: ExportOrdersOperation =
  /*#__PURE__*/ op('exportOrders', 'GET', '/api/v1/orders/export/', [200, 400, 401, 403, 500], [['platformToken']], 'safe', 'text/csv');

/**
 * Get an API.
 *
 * `GET /api/v1/apis/{id}/`, as in the page "API Detail", for any client
 */
export const getApi: GetApiOperation =
  /*#__PURE__*/ op('getApi', 'GET', '/api/v1/apis/{id}/', [200, 400, 401, 404, 500], [['platformToken'], []], 'safe');

/**
 * Get a metered call.
 *
 * `GET /api/v1/usage/apis/{id}/`, as in the page "API Usage Detail", for a client with `platformToken`
 */
export const getApiUsage: GetApiUsageOperation =
  /*#__PURE__*/ op('getApiUsage', 'GET', '/api/v1/usage/apis/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

/**
 * Get what was spent by day and API.
 *
 * `GET /api/v1/usage/apis/aggregate/`, as in the page "API Usage Aggregate", for a client with `platformToken`
 */
export const getApiUsageAggregate: GetApiUsageAggregateOperation =
  /*#__PURE__*/ op('getApiUsageAggregate', 'GET', '/api/v1/usage/apis/aggregate/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/**
 * Get the statuses of metered calls.
 *
 * `GET /api/v1/usage/apis/status-codes/`, as in the page "API Usage Status Codes", for a client with `platformToken`
 */
export const getApiUsageStatusCodes: GetApiUsageStatusCodesOperation =
  /*#__PURE__*/ op('getApiUsageStatusCodes', 'GET', '/api/v1/usage/apis/status-codes/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/**
 * Get an application.
 *
 * `GET /api/v1/applications/{id}/`, as in the page "Application Detail", for a client with `platformToken`
 */
export const getApplication: GetApplicationOperation =
  /*#__PURE__*/ op('getApplication', 'GET', '/api/v1/applications/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

/**
 * Get a summary of bound wallets.
 *
 * `GET /api/v1/coin-wallet/summary/`, as in the page "Coin Wallet Summary", for a client with `platformToken`
 */
export const getCoinWalletSummary: GetCoinWalletSummaryOperation =
  /*#__PURE__*/ op('getCoinWalletSummary', 'GET', '/api/v1/coin-wallet/summary/', [200, 400, 401, 500], [['platformToken']], 'safe');

/**
 * Get a credential.
 *
 * `GET /api/v1/credentials/{id}/`, as in the page "Credential Detail", for a client with `platformToken`
 */
export const getCredential: GetCredentialOperation =
  /*#__PURE__*/ op('getCredential', 'GET', '/api/v1/credentials/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

/**
 * Get an order.
 *
 * `GET /api/v1/orders/{id}/`, as in the page "Order Detail", for a client with `platformToken`
 */
export const getOrder: GetOrderOperation =
  /*#__PURE__*/ op('getOrder', 'GET', '/api/v1/orders/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

/**
 * Get a summary of orders.
 *
 * `GET /api/v1/orders/summary/`, as in the page "Order Summary", for a client with `platformToken`
 */
export const getOrderSummary: GetOrderSummaryOperation =
  /*#__PURE__*/ op('getOrderSummary', 'GET', '/api/v1/orders/summary/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/**
 * Get a package.
 *
 * `GET /api/v1/packages/{id}/`, for any client
 */
export const getPackage: GetPackageOperation =
  /*#__PURE__*/ op('getPackage', 'GET', '/api/v1/packages/{id}/', [200, 400, 401, 404, 500], [['platformToken'], []], 'safe');

/**
 * Get the account of this token.
 *
 * `GET /api/v1/platform-tokens/me/`, as in the page "Platform Token Me", for a client with `platformToken`
 */
export const getPlatformTokenUser: GetPlatformTokenUserOperation =
  /*#__PURE__*/ op('getPlatformTokenUser', 'GET', '/api/v1/platform-tokens/me/', [200, 400, 401, 500], [['platformToken']], 'safe');

/**
 * Get a service.
 *
 * `GET /api/v1/services/{id}/`, as in the page "Service Detail", for any client
 */
export const getService: GetServiceOperation =
  /*#__PURE__*/ op('getService', 'GET', '/api/v1/services/{id}/', [200, 400, 401, 404, 500], [['platformToken'], []], 'safe');

/**
 * Get your account.
 *
 * `GET /api/v1/users/me/`, as in the page "User Detail", for a client with `platformToken`
 */
export const getUser: GetUserOperation =
  /*#__PURE__*/ op('getUser', 'GET', '/api/v1/users/me/', [200, 400, 401, 500], [['platformToken']], 'safe');

/**
 * List metered calls.
 *
 * `GET /api/v1/usage/apis/`, as in the page "API Usage List", for a client with `platformToken`
 */
export const listApiUsages: ListApiUsagesOperation =
  /*#__PURE__*/ op('listApiUsages', 'GET', '/api/v1/usage/apis/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/**
 * List APIs.
 *
 * `GET /api/v1/apis/`, as in the page "API List", for any client
 */
export const listApis: ListApisOperation =
  /*#__PURE__*/ op('listApis', 'GET', '/api/v1/apis/', [200, 400, 401, 500], [['platformToken'], []], 'safe');

/**
 * List applications.
 *
 * `GET /api/v1/applications/`, as in the page "Application List", for a client with `platformToken`
 */
export const listApplications: ListApplicationsOperation =
  /*#__PURE__*/ op('listApplications', 'GET', '/api/v1/applications/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/**
 * List bound wallets.
 *
 * `GET /api/v1/coin-infos/`, as in source document 003, "$ACE Tokens and Discounts", for a client with `platformToken`
 */
export const listCoinInfos: ListCoinInfosOperation =
  /*#__PURE__*/ op('listCoinInfos', 'GET', '/api/v1/coin-infos/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/**
 * List coin policies.
 *
 * `GET /api/v1/coin-policies/`, as in source document 003, "$ACE Tokens and Discounts", for a client with `platformToken`
 */
export const listCoinPolicies: ListCoinPoliciesOperation =
  /*#__PURE__*/ op('listCoinPolicies', 'GET', '/api/v1/coin-policies/', [200, 400, 401, 500], [['platformToken']], 'safe');

/**
 * List credentials.
 *
 * `GET /api/v1/credentials/`, as in the page "Credential List", for a client with `platformToken`
 */
export const listCredentials: ListCredentialsOperation =
  /*#__PURE__*/ op('listCredentials', 'GET', '/api/v1/credentials/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/**
 * List orders.
 *
 * `GET /api/v1/orders/`, as in the page "Order List", for a client with `platformToken`
 */
export const listOrders: ListOrdersOperation =
  /*#__PURE__*/ op('listOrders', 'GET', '/api/v1/orders/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/**
 * List packages.
 *
 * `GET /api/v1/packages/`, for any client
 */
export const listPackages: ListPackagesOperation =
  /*#__PURE__*/ op('listPackages', 'GET', '/api/v1/packages/', [200, 400, 401, 500], [['platformToken'], []], 'safe');

/**
 * List platform tokens.
 *
 * `GET /api/v1/platform-tokens/`, as in the page "Platform Token List", for a client with `platformToken`
 */
export const listPlatformTokens: ListPlatformTokensOperation =
  /*#__PURE__*/ op('listPlatformTokens', 'GET', '/api/v1/platform-tokens/', [200, 400, 401, 403, 500], [['platformToken']], 'safe');

/**
 * List the APIs of a service.
 *
 * `GET /api/v1/services/{id}/apis/`, as in the page "Service API List", for any client
 */
export const listServiceApis: ListServiceApisOperation =
  /*#__PURE__*/ op('listServiceApis', 'GET', '/api/v1/services/{id}/apis/', [200, 400, 401, 404, 500], [['platformToken'], []], 'safe');

/**
 * List services.
 *
 * `GET /api/v1/services/`, as in the page "Services", for any client
 */
export const listServices: ListServicesOperation =
  /*#__PURE__*/ op('listServices', 'GET', '/api/v1/services/', [200, 400, 401, 500], [['platformToken'], []], 'safe');

/**
 * Pay an order.
 *
 * `POST /api/v1/orders/{id}/pay/`, as in the page "Order Pay", for a client with `platformToken`
 */
export const payOrder: PayOrderOperation =
  /*#__PURE__*/ op('payOrder', 'POST', '/api/v1/orders/{id}/pay/', [200, 400, 401, 403, 404, 409, 413, 500, 502], [['platformToken']], 'idempotent');

/**
 * Refresh an order.
 *
 * `POST /api/v1/orders/{id}/refresh/`, as in the page "Order Refresh", for a client with `platformToken`
 */
export const refreshOrder: RefreshOrderOperation =
  /*#__PURE__*/ op('refreshOrder', 'POST', '/api/v1/orders/{id}/refresh/', [200, 400, 401, 404, 500, 502], [['platformToken']], 'idempotent');

/**
 * Rotate a credential.
 *
 * `POST /api/v1/credentials/{id}/rotate/`, as in the page "Credential Rotate", for a client with `platformToken`
 */
export const rotateCredential: RotateCredentialOperation =
  /*#__PURE__*/ op('rotateCredential', 'POST', '/api/v1/credentials/{id}/rotate/', [200, 400, 401, 404, 500], [['platformToken']], 'none');

/**
 * Allow or refuse consuming the global balance.
 *
 * `POST /api/v1/applications/{id}/update-allow-consume-global/`, as in source document 000, "Update Application Global Quota Consumption Settings", for a client with `platformToken`
 */
export const updateAllowConsumeGlobal: UpdateAllowConsumeGlobalOperation =
  /*#__PURE__*/ op('updateAllowConsumeGlobal', 'POST', '/api/v1/applications/{id}/update-allow-consume-global/', [200, 400, 401, 404, 413, 500], [['platformToken']], 'idempotent');

/**
 * Read a wallet again.
 *
 * `POST /api/v1/coin-infos/{id}/update-balance/`, as in source document 003, "Coin Policies and Coin Infos", for a client with `platformToken`
 */
export const updateCoinInfoBalance: UpdateCoinInfoBalanceOperation =
  /*#__PURE__*/ op('updateCoinInfoBalance', 'POST', '/api/v1/coin-infos/{id}/update-balance/', [200, 400, 401, 404, 500, 502], [['platformToken']], 'idempotent');

/**
 * Change a credential.
 *
 * `PATCH /api/v1/credentials/{id}/`, as in the page "Credential Update", for a client with `platformToken`
 */
export const updateCredential: UpdateCredentialOperation =
  /*#__PURE__*/ op('updateCredential', 'PATCH', '/api/v1/credentials/{id}/', [200, 400, 401, 404, 413, 500], [['platformToken']], 'idempotent');

/**
 * Change your account.
 *
 * `PUT /api/v1/users/me/`, as in the page "User Update", for a client with `platformToken`
 */
export const updateUser: UpdateUserOperation =
  /*#__PURE__*/ op('updateUser', 'PUT', '/api/v1/users/me/', [200, 400, 401, 409, 413, 500], [['platformToken']], 'idempotent');

/**
 * Verify an Apple purchase.
 *
 * `POST /api/v1/orders/{id}/apple-verify/`, as in the page "Order Apple Verify", for a client with `platformToken`
 */
export const verifyAppleOrder: VerifyAppleOrderOperation =
  /*#__PURE__*/ op('verifyAppleOrder', 'POST', '/api/v1/orders/{id}/apple-verify/', [200, 400, 401, 404, 409, 413, 500, 502], [['platformToken']], 'idempotent');
