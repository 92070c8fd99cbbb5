// Calls that must compile. `mistakes.test.ts` compiles this.
import * as q from '../../src/generated/operations.ts';
import {
  akSk,
  ApiError,
  bearer,
  createClient,
  isStatus,
  QuotaExhaustedError,
  ThrottledError,
  xAuthToken,
} from '../../src/index.ts';
import { pages, paginate } from '../../src/paginate.ts';

const baseUrl = 'http://127.0.0.1';
const platform = createClient({ baseUrl, auth: { platformToken: bearer('t') } });
const metering = createClient({ baseUrl, auth: { credentialToken: bearer('t') } });
const signed = createClient({ baseUrl, auth: { akSk: akSk({ ak: 'a', sk: 's' }) } });
const tokened = createClient({ baseUrl, auth: { xAuthToken: xAuthToken('t') } });
const anonymous = createClient({ baseUrl });
const project = { project_id: 'p', instance_id: 'i' };
const quotaPath = { ...project, app_quota_id: 'q' };
const quota = { name: 'Quota_1', call_limits: 1, time_unit: 'DAY', time_interval: 1 } as const;
const id = { path: { id: 'a' } };
const both = createClient({
  baseUrl,
  auth: { platformToken: bearer('t'), akSk: akSk({ ak: 'a', sk: 's' }) },
});
const error: unknown = undefined;

void q.listApplications(platform);
void q.listApplications(platform, {});
void q.listApplications(platform, undefined, { timeout: 1000 });
void q.listApplications(platform, { query: {} });
void q.listApplications(platform, { query: undefined });
void q.listApplications(platform, { query: { limit: 1 } });
void q.listApplications(platform, { query: { limit: undefined, offset: 0 } });
void q.listApplications(platform, { query: { scope: ['Global', 'Individual'] } });
void q.listApplications(platform, { query: { type: ['Usage'] } });
void q.listApplications(platform, { query: { ordering: '-created_at' } });
void q.listApplications(platform, { query: { user_id: 'me' } });
void q.listApplications(platform, { query: { service_id: ['a', 'b'] } as const });
void q.listApplications(both);
void q.listApplications(platform, {}, { signal: AbortSignal.timeout(1) });
void q.listApplications(platform, {}, { signal: undefined });
void q.listApplications(platform, {}, { retry: false });
void q.listApplications(platform, {}, { retry: { attempts: 5, budget: false, maxRetryAfter: 1000 } });
void q.listApplications(platform, {}, { headers: { 'x-trace': '1' } });
void q.listApplications(platform, {}, { attemptTimeout: 1, timeout: 2 });
void q.getApplication(platform, { path: { id: 'a' } });
void q.getApplication(platform, id);
void q.createApplication(platform, { body: {} });
void q.createApplication(platform, { body: { scope: 'Global' } });
void q.createApplication(platform, { body: { service_id: 's', scope: 'Individual' } });
void q.deleteApplication(platform, id);
void q.deleteApplication(platform, id).then((nothing: undefined) => nothing);
void q.updateAllowConsumeGlobal(platform, { ...id, body: { allow_consume_global: true } });
void q.createCredential(platform, { body: { application_id: 'a', name: 'ci' } });
void q.listCredentials(platform, { query: { application_id: ['a'] } });
void q.rotateCredential(platform, id);
void q.getCredential(platform, id);
void q.updateCredential(platform, { ...id, body: { name: 'n' } });
void q.deleteCredential(platform, id);
void q.createCharge(metering, { body: { amount: 0.55 } });
void q.createCharge(metering, { body: { amount: 1, api_id: null } });
void q.createCharge(metering, { body: { amount: 1, api_id: 'a' } });
void q.createCharge(metering, { body: { amount: 1 } }, { idempotencyKey: 'order-42' });
void q.createCharge(metering, { body: { amount: 1 } }, { idempotencyKey: undefined });
void q.createCharge(metering, { body: { amount: 1 } }).result();
void q
  .createCharge(metering, { body: { amount: 1 } })
  .raw()
  .then((response: Response) => response.status);
void q
  .createCharge(metering, { body: { amount: 1 } })
  .then(({ amount, remaining_amount: left }) => amount + left);
void q.createCharge(metering, { body: { amount: 1 } }).catch(() => null);
void q.createCharge(metering, { body: { amount: 1 } }).finally(() => {});
void q
  .createCharge(metering, { body: { amount: 1 } })
  .result()
  .then((r) => (r.status === 201 ? r.data.amount : 0));
void q
  .createCharge(metering, { body: { amount: 1 } })
  .result()
  .then((r) => (r.status === 402 ? r.error.error.code : ''));
void q
  .createCharge(metering, { body: { amount: 1 } })
  .result()
  .then((r) => (r.status === 'unexpected' ? r.httpStatus : 0));
void q
  .createCharge(metering, { body: { amount: 1 } })
  .result()
  .then((r) => r.meta.requestId);
void q
  .createCharge(metering, { body: { amount: 1 } })
  .result()
  .then((r) => r.meta.rateLimit?.remaining);
void q.createChargeBatch(metering, { body: { items: [{ amount: 1 }, { amount: 2 }] } });
void q.createHold(metering, { body: { amount: 1 } });
void q.createHold(metering, { body: { amount: 1, expires_in: 60, description: 'image' } });
void q.createHoldBatch(metering, { body: { items: [{ amount: 1 }] } });
void q.captureHold(metering, { ...id, body: { amount: 1 } });
void q.captureHold(metering, { ...id, body: {} });
void q.releaseHold(metering, id);
void q.getHold(metering, id);
void q.listCharges(metering);
void q.listHolds(metering, { query: { state: ['Held'] } });
void q.listLedgerEntries(platform, { query: { limit: 10 } });
void q.getConsumptionQuota(signed);
void q.getConsumptionQuota(tokened);
void q.getConsumptionQuota(both);
void q.getCustomerBudget(signed, { query: { customer_id: 'c' } });
void q.listCustomerBudgets(signed, { body: { customer_ids: ['c'] } });
void q.listCustomerBudgetRecords(signed, { query: { customer_id: 'c' } });
void q.listClientQuotas(signed, { path: project });
void q.listClientQuotas(tokened, { path: project, query: { limit: 1, offset: 0, name: 'q' } });
void q.createClientQuota(signed, { path: project, body: quota });
void q.createClientQuota(tokened, { path: project, body: { ...quota, remark: 'r' } });
void q.updateClientQuota(signed, { path: quotaPath, body: quota });
void q.deleteClientQuota(signed, { path: quotaPath });
void q.getClientQuota(signed, { path: quotaPath });
void q.bindClientQuotaApps(signed, { path: quotaPath, body: { app_ids: ['a'] } });
void q.listClientQuotaBoundApps(signed, { path: quotaPath });
void q.listServices(anonymous);
void q.listServices(platform);
void q.listServices(metering);
void q.listServices(signed);
void createClient({ baseUrl });
void createClient({ baseUrl, auth: {} });
void createClient({ baseUrl, auth: { platformToken: bearer(() => 't') } });
void createClient({ baseUrl, auth: { platformToken: bearer(async ({ refresh }) => (refresh ? 'n' : 't')) } });
void createClient({
  baseUrl,
  auth: { akSk: akSk({ ak: 'a', sk: 's', projectId: 'p', domainId: 'd', securityToken: 't' }) },
});
void createClient({ baseUrl, idempotencyKeys: 'off', userAgent: 'shop/1', timeout: 1, retry: false });
void createClient({ baseUrl, onEvent: (event) => console.log(event.type === 'response' && event.status) });
void createClient({ baseUrl, fetch: async (url, init) => fetch(url, init) });
void (isStatus(error, q.createCharge, 402) && error.body.error.message);
void (isStatus(error, q.getApplication, 404) && error.body.detail);
void (isStatus(error, q.getConsumptionQuota, 403) && error.body.error_code);
void (error instanceof ApiError && [error.status, error.code, error.detail, error.requestId]);
void (error instanceof QuotaExhaustedError && error.status === 402);
void (error instanceof ThrottledError && error.retryAfter);
void paginate(platform, q.listApplications);
void paginate(
  platform,
  q.listApplications,
  { query: { limit: 100 } },
  { maxItems: 10, key: ({ id: key }) => key },
);
void paginate(signed, q.listClientQuotas, { path: project });
void pages(metering, q.listCharges);
