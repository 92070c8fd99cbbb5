// Written by `node build/main.ts` from the contract. Edit spec/ instead.
import type { OperationRow } from '../operation.ts';

/** Every operation of the contract, by its id. */
export const operations = {
  bindClientQuotaApps: {"id":"bindClientQuotaApps","method":"POST","path":"/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/binding-apps","family":"client-quotas","statuses":[201,400,401,403,404,413,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"none","hasBody":true,"source":{"document":"vendor","title":"Binding a client quota to apps","operation":"AssociateAppsForAppQuota"}},
  captureHold: {"id":"captureHold","method":"POST","path":"/api/v1/holds/{id}/capture/","family":"metering","statuses":[200,400,401,404,409,413,422,500,503],"security":[["credentialToken"]],"idempotency":"keyed","hasBody":true,"source":{"document":"quotakit","title":"Holds","operation":null}},
  confirmCoinWallet: {"id":"confirmCoinWallet","method":"POST","path":"/api/v1/coin-wallet/confirm/","family":"platform","statuses":[200,400,401,409,413,500,502],"security":[["platformToken"]],"idempotency":"none","hasBody":true,"source":{"document":"vendor","title":"Coin Wallet Confirm","operation":null}},
  createApplication: {"id":"createApplication","method":"POST","path":"/api/v1/applications/","family":"platform","statuses":[201,400,401,403,409,413,500],"security":[["platformToken"]],"idempotency":"none","hasBody":true,"source":{"document":"001","title":"Create Application","operation":null}},
  createAuthToken: {"id":"createAuthToken","method":"POST","path":"/v3/auth/tokens","family":"identity","statuses":[201,400,401,413,500],"security":[[]],"idempotency":"none","hasBody":true,"source":{"document":"vendor","title":"Obtaining a user token","operation":"KeystoneCreateUserTokenByPassword"}},
  createCharge: {"id":"createCharge","method":"POST","path":"/api/v1/charges/","family":"metering","statuses":[201,400,401,402,403,413,422,429,500,503],"security":[["credentialToken"]],"idempotency":"keyed","hasBody":true,"source":{"document":"quotakit","title":"Charges","operation":null}},
  createChargeBatch: {"id":"createChargeBatch","method":"POST","path":"/api/v1/charges/batch/","family":"metering","statuses":[200,400,401,413,422,500,503],"security":[["credentialToken"]],"idempotency":"keyed","hasBody":true,"source":{"document":"quotakit","title":"Charges","operation":null}},
  createClientApp: {"id":"createClientApp","method":"POST","path":"/v2/{project_id}/instances/{instance_id}/apps","family":"client-quotas","statuses":[201,400,401,403,404,413,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"none","hasBody":true,"source":{"document":"vendor","title":"Creating an application","operation":"CreateRomaApp"}},
  createClientQuota: {"id":"createClientQuota","method":"POST","path":"/v2/{project_id}/apic/instances/{instance_id}/app-quotas","family":"client-quotas","statuses":[201,400,401,403,404,413,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"none","hasBody":true,"source":{"document":"004","title":"Creating a client quota","operation":"CreateAppQuota"}},
  createCoinWalletChallenge: {"id":"createCoinWalletChallenge","method":"POST","path":"/api/v1/coin-wallet/challenge/","family":"platform","statuses":[201,400,401,413,500],"security":[["platformToken"]],"idempotency":"none","hasBody":true,"source":{"document":"vendor","title":"Coin Wallet Challenge","operation":null}},
  createCredential: {"id":"createCredential","method":"POST","path":"/api/v1/credentials/","family":"platform","statuses":[201,400,401,404,413,500],"security":[["platformToken"]],"idempotency":"none","hasBody":true,"source":{"document":"vendor","title":"Credential Create","operation":null}},
  createHold: {"id":"createHold","method":"POST","path":"/api/v1/holds/","family":"metering","statuses":[201,400,401,402,403,413,422,429,500,503],"security":[["credentialToken"]],"idempotency":"keyed","hasBody":true,"source":{"document":"quotakit","title":"Holds","operation":null}},
  createHoldBatch: {"id":"createHoldBatch","method":"POST","path":"/api/v1/holds/batch/","family":"metering","statuses":[200,400,401,413,422,500,503],"security":[["credentialToken"]],"idempotency":"keyed","hasBody":true,"source":{"document":"quotakit","title":"Holds","operation":null}},
  createOrder: {"id":"createOrder","method":"POST","path":"/api/v1/orders/","family":"platform","statuses":[201,400,401,403,404,413,422,500],"security":[["platformToken"]],"idempotency":"keyed","hasBody":true,"source":{"document":"vendor","title":"Order Create","operation":null}},
  createPlatformToken: {"id":"createPlatformToken","method":"POST","path":"/api/v1/platform-tokens/","family":"platform","statuses":[201,400,401,413,500],"security":[["platformToken"]],"idempotency":"none","hasBody":true,"source":{"document":"vendor","title":"Platform Token Create","operation":null}},
  deleteApplication: {"id":"deleteApplication","method":"DELETE","path":"/api/v1/applications/{id}/","family":"platform","statuses":[204,400,401,404,500],"security":[["platformToken"]],"idempotency":"idempotent","hasBody":false,"source":{"document":"vendor","title":"Application Delete","operation":null}},
  deleteClientQuota: {"id":"deleteClientQuota","method":"DELETE","path":"/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}","family":"client-quotas","statuses":[204,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"idempotent","hasBody":false,"source":{"document":"vendor","title":"Deleting a client quota","operation":"DeleteAppQuota"}},
  deleteCredential: {"id":"deleteCredential","method":"DELETE","path":"/api/v1/credentials/{id}/","family":"platform","statuses":[204,400,401,404,500],"security":[["platformToken"]],"idempotency":"idempotent","hasBody":false,"source":{"document":"vendor","title":"Credential Delete","operation":null}},
  deletePlatformToken: {"id":"deletePlatformToken","method":"DELETE","path":"/api/v1/platform-tokens/{id}/","family":"platform","statuses":[204,400,401,404,500],"security":[["platformToken"]],"idempotency":"idempotent","hasBody":false,"source":{"document":"vendor","title":"Platform Token Delete","operation":null}},
  deleteUser: {"id":"deleteUser","method":"DELETE","path":"/api/v1/users/me/","family":"platform","statuses":[204,400,401,500],"security":[["platformToken"]],"idempotency":"idempotent","hasBody":false,"source":{"document":"vendor","title":"User Delete","operation":null}},
  exportApiUsages: {"id":"exportApiUsages","method":"GET","path":"/api/v1/usage/apis/export/","family":"platform","statuses":[200,400,401,403,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"API Usage Export","operation":null}},
  exportOrders: {"id":"exportOrders","method":"GET","path":"/api/v1/orders/export/","family":"platform","statuses":[200,400,401,403,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Order Export","operation":null}},
  getApi: {"id":"getApi","method":"GET","path":"/api/v1/apis/{id}/","family":"platform","statuses":[200,400,401,404,500],"security":[["platformToken"],[]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"API Detail","operation":null}},
  getApiUsage: {"id":"getApiUsage","method":"GET","path":"/api/v1/usage/apis/{id}/","family":"platform","statuses":[200,400,401,404,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"API Usage Detail","operation":null}},
  getApiUsageAggregate: {"id":"getApiUsageAggregate","method":"GET","path":"/api/v1/usage/apis/aggregate/","family":"platform","statuses":[200,400,401,403,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"API Usage Aggregate","operation":null}},
  getApiUsageStatusCodes: {"id":"getApiUsageStatusCodes","method":"GET","path":"/api/v1/usage/apis/status-codes/","family":"platform","statuses":[200,400,401,403,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"API Usage Status Codes","operation":null}},
  getApplication: {"id":"getApplication","method":"GET","path":"/api/v1/applications/{id}/","family":"platform","statuses":[200,400,401,404,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Application Detail","operation":null}},
  getCharge: {"id":"getCharge","method":"GET","path":"/api/v1/charges/{id}/","family":"metering","statuses":[200,400,401,404,500],"security":[["credentialToken"],["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"quotakit","title":"Charges","operation":null}},
  getClientApp: {"id":"getClientApp","method":"GET","path":"/v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}","family":"client-quotas","statuses":[200,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying details of an app","operation":"ShowDetailsOfAppV2"}},
  getClientAppQuota: {"id":"getClientAppQuota","method":"GET","path":"/v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}/bound-quota","family":"client-quotas","statuses":[200,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying the client quota bound to an app","operation":"ShowAppBoundAppQuota"}},
  getClientQuota: {"id":"getClientQuota","method":"GET","path":"/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}","family":"client-quotas","statuses":[200,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying details of a client quota","operation":"ShowAppQuota"}},
  getCoinWalletSummary: {"id":"getCoinWalletSummary","method":"GET","path":"/api/v1/coin-wallet/summary/","family":"platform","statuses":[200,400,401,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Coin Wallet Summary","operation":null}},
  getConsumptionQuota: {"id":"getConsumptionQuota","method":"GET","path":"/v2/partners/credit/consumption-quota","family":"partner","statuses":[200,400,401,403,429,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"002","title":"Querying Consumption Quota","operation":"ShowPartnerConsumptionQuota"}},
  getCredential: {"id":"getCredential","method":"GET","path":"/api/v1/credentials/{id}/","family":"platform","statuses":[200,400,401,404,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Credential Detail","operation":null}},
  getCustomerBudget: {"id":"getCustomerBudget","method":"GET","path":"/v2/partners/sub-customers/budget","family":"partner","statuses":[200,400,401,403,429,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying the Budget of a Customer","operation":"ShowSubCustomerBudget"}},
  getHold: {"id":"getHold","method":"GET","path":"/api/v1/holds/{id}/","family":"metering","statuses":[200,400,401,404,500],"security":[["credentialToken"],["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"quotakit","title":"Holds","operation":null}},
  getInstanceApp: {"id":"getInstanceApp","method":"GET","path":"/v2/{project_id}/instances/{instance_id}/apps/{app_id}","family":"client-quotas","statuses":[200,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying the details of an integration application","operation":"CheckRomaAppDetails"}},
  getLedgerEntry: {"id":"getLedgerEntry","method":"GET","path":"/api/v1/ledger-entries/{id}/","family":"metering","statuses":[200,400,401,404,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"quotakit","title":"Ledger","operation":null}},
  getOrder: {"id":"getOrder","method":"GET","path":"/api/v1/orders/{id}/","family":"platform","statuses":[200,400,401,404,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Order Detail","operation":null}},
  getOrderSummary: {"id":"getOrderSummary","method":"GET","path":"/api/v1/orders/summary/","family":"platform","statuses":[200,400,401,403,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Order Summary","operation":null}},
  getPackage: {"id":"getPackage","method":"GET","path":"/api/v1/packages/{id}/","family":"platform","statuses":[200,400,401,404,500],"security":[["platformToken"],[]],"idempotency":"safe","hasBody":false,"source":{"document":"quotakit","title":"Packages","operation":null}},
  getPlatformTokenUser: {"id":"getPlatformTokenUser","method":"GET","path":"/api/v1/platform-tokens/me/","family":"platform","statuses":[200,400,401,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Platform Token Me","operation":null}},
  getService: {"id":"getService","method":"GET","path":"/api/v1/services/{id}/","family":"platform","statuses":[200,400,401,404,500],"security":[["platformToken"],[]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Service Detail","operation":null}},
  getUser: {"id":"getUser","method":"GET","path":"/api/v1/users/me/","family":"platform","statuses":[200,400,401,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"User Detail","operation":null}},
  listApiUsages: {"id":"listApiUsages","method":"GET","path":"/api/v1/usage/apis/","family":"platform","statuses":[200,400,401,403,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"API Usage List","operation":null}},
  listApis: {"id":"listApis","method":"GET","path":"/api/v1/apis/","family":"platform","statuses":[200,400,401,500],"security":[["platformToken"],[]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"API List","operation":null}},
  listApplications: {"id":"listApplications","method":"GET","path":"/api/v1/applications/","family":"platform","statuses":[200,400,401,403,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Application List","operation":null}},
  listBindableClientApps: {"id":"listBindableClientApps","method":"GET","path":"/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bindable-apps","family":"client-quotas","statuses":[200,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying apps that can be bound to a client quota","operation":"ListAppQuotaBindableApps"}},
  listCharges: {"id":"listCharges","method":"GET","path":"/api/v1/charges/","family":"metering","statuses":[200,400,401,500],"security":[["credentialToken"],["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"quotakit","title":"Charges","operation":null}},
  listClientApps: {"id":"listClientApps","method":"GET","path":"/v2/{project_id}/apic/instances/{instance_id}/apps","family":"client-quotas","statuses":[200,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying apps","operation":"ListAppsV2"}},
  listClientQuotaBoundApps: {"id":"listClientQuotaBoundApps","method":"GET","path":"/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps","family":"client-quotas","statuses":[200,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying apps bound to a client quota","operation":"ListAppQuotaBoundApps"}},
  listClientQuotaUses: {"id":"listClientQuotaUses","method":"GET","path":"/v2/{project_id}/apic/instances/{instance_id}/app-quota-uses","family":"client-quotas","statuses":[200,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"quotakit","title":"Use of client quotas","operation":null}},
  listClientQuotas: {"id":"listClientQuotas","method":"GET","path":"/v2/{project_id}/apic/instances/{instance_id}/app-quotas","family":"client-quotas","statuses":[200,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying client quotas","operation":"ListAppQuotas"}},
  listCoinInfos: {"id":"listCoinInfos","method":"GET","path":"/api/v1/coin-infos/","family":"platform","statuses":[200,400,401,403,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"003","title":"$ACE Tokens and Discounts","operation":null}},
  listCoinPolicies: {"id":"listCoinPolicies","method":"GET","path":"/api/v1/coin-policies/","family":"platform","statuses":[200,400,401,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"003","title":"$ACE Tokens and Discounts","operation":null}},
  listCredentials: {"id":"listCredentials","method":"GET","path":"/api/v1/credentials/","family":"platform","statuses":[200,400,401,403,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Credential List","operation":null}},
  listCustomerBudgetRecords: {"id":"listCustomerBudgetRecords","method":"GET","path":"/v2/partners/sub-customers/budget/records","family":"partner","statuses":[200,400,401,403,429,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying the Budget Records of a Customer","operation":"ListSubCustomerBudgetRecords"}},
  listCustomerBudgets: {"id":"listCustomerBudgets","method":"POST","path":"/v2/partners/sub-customers/budget/query","family":"partner","statuses":[200,400,401,403,413,429,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"idempotent","hasBody":true,"source":{"document":"vendor","title":"Querying the Budgets of Customers","operation":"ListSubCustomerBudget"}},
  listHolds: {"id":"listHolds","method":"GET","path":"/api/v1/holds/","family":"metering","statuses":[200,400,401,500],"security":[["credentialToken"],["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"quotakit","title":"Holds","operation":null}},
  listInstanceApps: {"id":"listInstanceApps","method":"GET","path":"/v2/{project_id}/instances/{instance_id}/apps","family":"client-quotas","statuses":[200,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying integration applications","operation":"ListRomaApp"}},
  listInstances: {"id":"listInstances","method":"GET","path":"/v2/{project_id}/instances","family":"client-quotas","statuses":[200,400,401,403,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Querying instances","operation":"CheckRomaInstanceListV2"}},
  listLedgerEntries: {"id":"listLedgerEntries","method":"GET","path":"/api/v1/ledger-entries/","family":"metering","statuses":[200,400,401,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"quotakit","title":"Ledger","operation":null}},
  listOrders: {"id":"listOrders","method":"GET","path":"/api/v1/orders/","family":"platform","statuses":[200,400,401,403,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Order List","operation":null}},
  listPackages: {"id":"listPackages","method":"GET","path":"/api/v1/packages/","family":"platform","statuses":[200,400,401,500],"security":[["platformToken"],[]],"idempotency":"safe","hasBody":false,"source":{"document":"quotakit","title":"Packages","operation":null}},
  listPlatformTokens: {"id":"listPlatformTokens","method":"GET","path":"/api/v1/platform-tokens/","family":"platform","statuses":[200,400,401,403,500],"security":[["platformToken"]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Platform Token List","operation":null}},
  listServiceApis: {"id":"listServiceApis","method":"GET","path":"/api/v1/services/{id}/apis/","family":"platform","statuses":[200,400,401,404,500],"security":[["platformToken"],[]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Service API List","operation":null}},
  listServices: {"id":"listServices","method":"GET","path":"/api/v1/services/","family":"platform","statuses":[200,400,401,500],"security":[["platformToken"],[]],"idempotency":"safe","hasBody":false,"source":{"document":"vendor","title":"Services","operation":null}},
  payOrder: {"id":"payOrder","method":"POST","path":"/api/v1/orders/{id}/pay/","family":"platform","statuses":[200,400,401,403,404,409,413,500,502],"security":[["platformToken"]],"idempotency":"idempotent","hasBody":true,"source":{"document":"vendor","title":"Order Pay","operation":null}},
  refreshOrder: {"id":"refreshOrder","method":"POST","path":"/api/v1/orders/{id}/refresh/","family":"platform","statuses":[200,400,401,404,500,502],"security":[["platformToken"]],"idempotency":"idempotent","hasBody":false,"source":{"document":"vendor","title":"Order Refresh","operation":null}},
  releaseHold: {"id":"releaseHold","method":"POST","path":"/api/v1/holds/{id}/release/","family":"metering","statuses":[200,400,401,404,409,500,503],"security":[["credentialToken"]],"idempotency":"idempotent","hasBody":false,"source":{"document":"quotakit","title":"Holds","operation":null}},
  rotateCredential: {"id":"rotateCredential","method":"POST","path":"/api/v1/credentials/{id}/rotate/","family":"platform","statuses":[200,400,401,404,500],"security":[["platformToken"]],"idempotency":"none","hasBody":false,"source":{"document":"vendor","title":"Credential Rotate","operation":null}},
  unbindClientQuotaApp: {"id":"unbindClientQuotaApp","method":"DELETE","path":"/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps/{app_id}","family":"client-quotas","statuses":[204,400,401,403,404,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"idempotent","hasBody":false,"source":{"document":"vendor","title":"Unbinding a client quota from an app","operation":"DisassociateAppQuotaWithApp"}},
  updateAllowConsumeGlobal: {"id":"updateAllowConsumeGlobal","method":"POST","path":"/api/v1/applications/{id}/update-allow-consume-global/","family":"platform","statuses":[200,400,401,404,413,500],"security":[["platformToken"]],"idempotency":"idempotent","hasBody":true,"source":{"document":"000","title":"Update Application Global Quota Consumption Settings","operation":null}},
  updateClientQuota: {"id":"updateClientQuota","method":"PUT","path":"/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}","family":"client-quotas","statuses":[200,400,401,403,404,413,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"idempotent","hasBody":true,"source":{"document":"vendor","title":"Modifying a client quota","operation":"UpdateAppQuota"}},
  updateCoinInfoBalance: {"id":"updateCoinInfoBalance","method":"POST","path":"/api/v1/coin-infos/{id}/update-balance/","family":"platform","statuses":[200,400,401,404,500,502],"security":[["platformToken"]],"idempotency":"idempotent","hasBody":false,"source":{"document":"003","title":"Coin Policies and Coin Infos","operation":null}},
  updateCredential: {"id":"updateCredential","method":"PATCH","path":"/api/v1/credentials/{id}/","family":"platform","statuses":[200,400,401,404,413,500],"security":[["platformToken"]],"idempotency":"idempotent","hasBody":true,"source":{"document":"vendor","title":"Credential Update","operation":null}},
  updateCustomerBudget: {"id":"updateCustomerBudget","method":"POST","path":"/v2/partners/sub-customers/budget","family":"partner","statuses":[204,400,401,403,413,429,500],"security":[["xAuthToken"],["akSk"]],"idempotency":"none","hasBody":true,"source":{"document":"vendor","title":"Setting the Budget of a Customer","operation":"UpdateSubCustomerBudget"}},
  updateUser: {"id":"updateUser","method":"PUT","path":"/api/v1/users/me/","family":"platform","statuses":[200,400,401,409,413,500],"security":[["platformToken"]],"idempotency":"idempotent","hasBody":true,"source":{"document":"vendor","title":"User Update","operation":null}},
  verifyAppleOrder: {"id":"verifyAppleOrder","method":"POST","path":"/api/v1/orders/{id}/apple-verify/","family":"platform","statuses":[200,400,401,404,409,413,500,502],"security":[["platformToken"]],"idempotency":"idempotent","hasBody":true,"source":{"document":"vendor","title":"Order Apple Verify","operation":null}},
} as const satisfies Readonly<Record<string, OperationRow>>;

/** The query parameters and body fields that have a default: after validation they are there. */
export interface Defaulted {
  bindClientQuotaApps: { query: never; body: never };
  captureHold: { query: never; body: never };
  confirmCoinWallet: { query: never; body: never };
  createApplication: { query: never; body: 'type' | 'scope' };
  createAuthToken: { query: 'nocatalog'; body: never };
  createCharge: { query: never; body: never };
  createChargeBatch: { query: never; body: never };
  createClientApp: { query: never; body: 'favorite' };
  createClientQuota: { query: never; body: never };
  createCoinWalletChallenge: { query: never; body: never };
  createCredential: { query: never; body: 'allowed_api_ids' };
  createHold: { query: never; body: 'expires_in' };
  createHoldBatch: { query: never; body: never };
  createOrder: { query: never; body: never };
  createPlatformToken: { query: never; body: never };
  deleteApplication: { query: never; body: never };
  deleteClientQuota: { query: never; body: never };
  deleteCredential: { query: never; body: never };
  deletePlatformToken: { query: never; body: never };
  deleteUser: { query: never; body: never };
  exportApiUsages: { query: 'user_id' | 'perspective'; body: never };
  exportOrders: { query: 'user_id'; body: never };
  getApi: { query: never; body: never };
  getApiUsage: { query: never; body: never };
  getApiUsageAggregate: { query: 'user_id' | 'perspective' | 'timezone'; body: never };
  getApiUsageStatusCodes: { query: 'user_id' | 'perspective'; body: never };
  getApplication: { query: never; body: never };
  getCharge: { query: never; body: never };
  getClientApp: { query: never; body: never };
  getClientAppQuota: { query: never; body: never };
  getClientQuota: { query: never; body: never };
  getCoinWalletSummary: { query: never; body: never };
  getConsumptionQuota: { query: never; body: never };
  getCredential: { query: never; body: never };
  getCustomerBudget: { query: never; body: never };
  getHold: { query: never; body: never };
  getInstanceApp: { query: never; body: never };
  getLedgerEntry: { query: never; body: never };
  getOrder: { query: never; body: never };
  getOrderSummary: { query: 'user_id'; body: never };
  getPackage: { query: never; body: never };
  getPlatformTokenUser: { query: never; body: never };
  getService: { query: never; body: never };
  getUser: { query: never; body: never };
  listApiUsages: { query: 'user_id' | 'perspective' | 'ordering' | 'limit' | 'offset'; body: never };
  listApis: { query: 'ordering' | 'limit' | 'offset'; body: never };
  listApplications: { query: 'user_id' | 'ordering' | 'limit' | 'offset'; body: never };
  listBindableClientApps: { query: 'offset' | 'limit'; body: never };
  listCharges: { query: 'ordering' | 'limit' | 'offset'; body: never };
  listClientApps: { query: 'offset' | 'limit'; body: never };
  listClientQuotaBoundApps: { query: 'offset' | 'limit'; body: never };
  listClientQuotaUses: { query: 'offset' | 'limit'; body: never };
  listClientQuotas: { query: 'offset' | 'limit'; body: never };
  listCoinInfos: { query: 'limit' | 'offset'; body: never };
  listCoinPolicies: { query: 'limit' | 'offset'; body: never };
  listCredentials: { query: 'user_id' | 'ordering' | 'limit' | 'offset'; body: never };
  listCustomerBudgetRecords: { query: 'offset' | 'limit'; body: never };
  listCustomerBudgets: { query: never; body: never };
  listHolds: { query: 'ordering' | 'limit' | 'offset'; body: never };
  listInstanceApps: { query: 'offset' | 'limit'; body: never };
  listInstances: { query: 'offset' | 'limit'; body: never };
  listLedgerEntries: { query: 'ordering' | 'limit' | 'offset'; body: never };
  listOrders: { query: 'user_id' | 'ordering' | 'limit' | 'offset'; body: never };
  listPackages: { query: 'limit' | 'offset'; body: never };
  listPlatformTokens: { query: 'user_id' | 'ordering' | 'limit' | 'offset'; body: never };
  listServiceApis: { query: 'ordering' | 'limit' | 'offset'; body: never };
  listServices: { query: 'ordering' | 'limit' | 'offset'; body: never };
  payOrder: { query: never; body: never };
  refreshOrder: { query: never; body: never };
  releaseHold: { query: never; body: never };
  rotateCredential: { query: never; body: never };
  unbindClientQuotaApp: { query: never; body: never };
  updateAllowConsumeGlobal: { query: never; body: never };
  updateClientQuota: { query: never; body: never };
  updateCoinInfoBalance: { query: never; body: never };
  updateCredential: { query: never; body: never };
  updateCustomerBudget: { query: never; body: 'cancel_partner_frozen' | 'budget_type' };
  updateUser: { query: never; body: never };
  verifyAppleOrder: { query: never; body: never };
}
