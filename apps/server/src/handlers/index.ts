import type { Handlers } from '@quotakit/contract';
import type { Context } from '../context.ts';
import { bindClientQuotaApps } from './client-quotas/bindClientQuotaApps.ts';
import { createClientApp } from './client-quotas/createClientApp.ts';
import { createClientQuota } from './client-quotas/createClientQuota.ts';
import { deleteClientQuota } from './client-quotas/deleteClientQuota.ts';
import { getClientApp } from './client-quotas/getClientApp.ts';
import { getClientAppQuota } from './client-quotas/getClientAppQuota.ts';
import { getClientQuota } from './client-quotas/getClientQuota.ts';
import { getInstanceApp } from './client-quotas/getInstanceApp.ts';
import { listBindableClientApps } from './client-quotas/listBindableClientApps.ts';
import { listClientApps } from './client-quotas/listClientApps.ts';
import { listClientQuotaBoundApps } from './client-quotas/listClientQuotaBoundApps.ts';
import { listClientQuotaUses } from './client-quotas/listClientQuotaUses.ts';
import { listClientQuotas } from './client-quotas/listClientQuotas.ts';
import { listInstanceApps } from './client-quotas/listInstanceApps.ts';
import { listInstances } from './client-quotas/listInstances.ts';
import { unbindClientQuotaApp } from './client-quotas/unbindClientQuotaApp.ts';
import { updateClientQuota } from './client-quotas/updateClientQuota.ts';
import { createAuthToken } from './identity/createAuthToken.ts';
import { captureHold } from './metering/captureHold.ts';
import { createCharge } from './metering/createCharge.ts';
import { createChargeBatch } from './metering/createChargeBatch.ts';
import { createHold } from './metering/createHold.ts';
import { createHoldBatch } from './metering/createHoldBatch.ts';
import { getCharge } from './metering/getCharge.ts';
import { getHold } from './metering/getHold.ts';
import { getLedgerEntry } from './metering/getLedgerEntry.ts';
import { listCharges } from './metering/listCharges.ts';
import { listHolds } from './metering/listHolds.ts';
import { listLedgerEntries } from './metering/listLedgerEntries.ts';
import { releaseHold } from './metering/releaseHold.ts';
import { getConsumptionQuota } from './partner/getConsumptionQuota.ts';
import { getCustomerBudget } from './partner/getCustomerBudget.ts';
import { listCustomerBudgetRecords } from './partner/listCustomerBudgetRecords.ts';
import { listCustomerBudgets } from './partner/listCustomerBudgets.ts';
import { updateCustomerBudget } from './partner/updateCustomerBudget.ts';
import { confirmCoinWallet } from './platform/confirmCoinWallet.ts';
import { createApplication } from './platform/createApplication.ts';
import { createCoinWalletChallenge } from './platform/createCoinWalletChallenge.ts';
import { createCredential } from './platform/createCredential.ts';
import { createOrder } from './platform/createOrder.ts';
import { createPlatformToken } from './platform/createPlatformToken.ts';
import { deleteApplication } from './platform/deleteApplication.ts';
import { deleteCredential } from './platform/deleteCredential.ts';
import { deletePlatformToken } from './platform/deletePlatformToken.ts';
import { deleteUser } from './platform/deleteUser.ts';
import { exportApiUsages } from './platform/exportApiUsages.ts';
import { exportOrders } from './platform/exportOrders.ts';
import { getApi } from './platform/getApi.ts';
import { getApiUsage } from './platform/getApiUsage.ts';
import { getApiUsageAggregate } from './platform/getApiUsageAggregate.ts';
import { getApiUsageStatusCodes } from './platform/getApiUsageStatusCodes.ts';
import { getApplication } from './platform/getApplication.ts';
import { getCoinWalletSummary } from './platform/getCoinWalletSummary.ts';
import { getCredential } from './platform/getCredential.ts';
import { getOrder } from './platform/getOrder.ts';
import { getOrderSummary } from './platform/getOrderSummary.ts';
import { getPackage } from './platform/getPackage.ts';
import { getPlatformTokenUser } from './platform/getPlatformTokenUser.ts';
import { getService } from './platform/getService.ts';
import { getUser } from './platform/getUser.ts';
import { listApiUsages } from './platform/listApiUsages.ts';
import { listApis } from './platform/listApis.ts';
import { listApplications } from './platform/listApplications.ts';
import { listCoinInfos } from './platform/listCoinInfos.ts';
import { listCoinPolicies } from './platform/listCoinPolicies.ts';
import { listCredentials } from './platform/listCredentials.ts';
import { listOrders } from './platform/listOrders.ts';
import { listPackages } from './platform/listPackages.ts';
import { listPlatformTokens } from './platform/listPlatformTokens.ts';
import { listServiceApis } from './platform/listServiceApis.ts';
import { listServices } from './platform/listServices.ts';
import { payOrder } from './platform/payOrder.ts';
import { refreshOrder } from './platform/refreshOrder.ts';
import { rotateCredential } from './platform/rotateCredential.ts';
import { updateAllowConsumeGlobal } from './platform/updateAllowConsumeGlobal.ts';
import { updateCoinInfoBalance } from './platform/updateCoinInfoBalance.ts';
import { updateCredential } from './platform/updateCredential.ts';
import { updateUser } from './platform/updateUser.ts';
import { verifyAppleOrder } from './platform/verifyAppleOrder.ts';

/** One handler for each operation of the contract: a missing or extra one does not compile. */
export const handlers: Handlers<Context> = {
  bindClientQuotaApps,
  captureHold,
  confirmCoinWallet,
  createApplication,
  createAuthToken,
  createCharge,
  createChargeBatch,
  createClientApp,
  createClientQuota,
  createCoinWalletChallenge,
  createCredential,
  createHold,
  createHoldBatch,
  createOrder,
  createPlatformToken,
  deleteApplication,
  deleteClientQuota,
  deleteCredential,
  deletePlatformToken,
  deleteUser,
  exportApiUsages,
  exportOrders,
  getApi,
  getApiUsage,
  getApiUsageAggregate,
  getApiUsageStatusCodes,
  getApplication,
  getCharge,
  getClientApp,
  getClientAppQuota,
  getClientQuota,
  getCoinWalletSummary,
  getConsumptionQuota,
  getCredential,
  getCustomerBudget,
  getHold,
  getInstanceApp,
  getLedgerEntry,
  getOrder,
  getOrderSummary,
  getPackage,
  getPlatformTokenUser,
  getService,
  getUser,
  listApiUsages,
  listApis,
  listApplications,
  listBindableClientApps,
  listCharges,
  listClientApps,
  listClientQuotaBoundApps,
  listClientQuotaUses,
  listClientQuotas,
  listCoinInfos,
  listCoinPolicies,
  listCredentials,
  listCustomerBudgetRecords,
  listCustomerBudgets,
  listHolds,
  listInstanceApps,
  listInstances,
  listLedgerEntries,
  listOrders,
  listPackages,
  listPlatformTokens,
  listServiceApis,
  listServices,
  payOrder,
  refreshOrder,
  releaseHold,
  rotateCredential,
  unbindClientQuotaApp,
  updateAllowConsumeGlobal,
  updateClientQuota,
  updateCoinInfoBalance,
  updateCredential,
  updateCustomerBudget,
  updateUser,
  verifyAppleOrder,
};
