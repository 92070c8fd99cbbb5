import type { Handlers } from '@quotakit/contract';
import type { Context } from '../context.ts';
import { bindClientQuotaApps } from './client-quotas/bindClientQuotaApps.ts';
import { createClientApp } from './client-quotas/createClientApp.ts';
import { createClientQuota } from './client-quotas/createClientQuota.ts';
import { deleteClientQuota } from './client-quotas/deleteClientQuota.ts';
import { getClientQuota } from './client-quotas/getClientQuota.ts';
import { listClientApps } from './client-quotas/listClientApps.ts';
import { listClientQuotaBindableApps } from './client-quotas/listClientQuotaBindableApps.ts';
import { listClientQuotaBoundApps } from './client-quotas/listClientQuotaBoundApps.ts';
import { listClientQuotas } from './client-quotas/listClientQuotas.ts';
import { unbindClientQuotaApp } from './client-quotas/unbindClientQuotaApp.ts';
import { updateClientQuota } from './client-quotas/updateClientQuota.ts';
import { createCharge } from './metering/createCharge.ts';
import { getConsumptionQuota } from './partner/getConsumptionQuota.ts';
import { createApplication } from './platform/createApplication.ts';
import { createCredential } from './platform/createCredential.ts';
import { deleteApplication } from './platform/deleteApplication.ts';
import { deleteCredential } from './platform/deleteCredential.ts';
import { getApplication } from './platform/getApplication.ts';
import { listApplications } from './platform/listApplications.ts';
import { listCoinInfos } from './platform/listCoinInfos.ts';
import { listCoinPolicies } from './platform/listCoinPolicies.ts';
import { listCredentials } from './platform/listCredentials.ts';
import { listServices } from './platform/listServices.ts';
import { updateAllowConsumeGlobal } from './platform/updateAllowConsumeGlobal.ts';

/** One handler for each operation of the contract: a missing or extra one does not compile. */
export const handlers: Handlers<Context> = {
  bindClientQuotaApps,
  createApplication,
  createCharge,
  createClientApp,
  createClientQuota,
  createCredential,
  deleteApplication,
  deleteClientQuota,
  deleteCredential,
  getApplication,
  getClientQuota,
  getConsumptionQuota,
  listApplications,
  listClientApps,
  listClientQuotaBindableApps,
  listClientQuotaBoundApps,
  listClientQuotas,
  listCoinInfos,
  listCoinPolicies,
  listCredentials,
  listServices,
  unbindClientQuotaApp,
  updateAllowConsumeGlobal,
  updateClientQuota,
};
