// Calls that must not compile; every one is a mistake that somebody makes. `mistakes.test.ts` compiles this.
import * as q from '../../src/generated/operations.ts';
import { akSk, bearer, createClient, isStatus, xAuthToken } from '../../src/index.ts';
import { paginate } from '../../src/paginate.ts';

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
const charge = () => q.createCharge(metering, { body: { amount: 1 } });
const answer = charge().result();
const error: unknown = undefined;

// @ts-expect-error
void q.listApplications();
// @ts-expect-error
void q.listApplications({});
// @ts-expect-error
void q.listApplications(baseUrl);
// @ts-expect-error
void q.listApplications(anonymous);
// @ts-expect-error
void q.listApplications(metering);
// @ts-expect-error
void q.listApplications(signed);
// @ts-expect-error
void q.listApplications(tokened);
// @ts-expect-error
void q.createCharge(platform, { body: { amount: 1 } });
// @ts-expect-error
void q.createCharge(anonymous, { body: { amount: 1 } });
// @ts-expect-error
void q.createCharge(signed, { body: { amount: 1 } });
// @ts-expect-error
void q.getConsumptionQuota(platform);
// @ts-expect-error
void q.getConsumptionQuota(anonymous);
// @ts-expect-error
void q.listClientQuotas(metering, { path: project });
// @ts-expect-error
void q.listClientQuotas(platform, { path: project });
// @ts-expect-error
void q.getApplication(platform);
// @ts-expect-error
void q.getApplication(platform, {});
// @ts-expect-error
void q.getApplication(platform, { path: {} });
// @ts-expect-error
void q.getApplication(platform, { path: { id: undefined } });
// @ts-expect-error
void q.getApplication(platform, { path: { id: null } });
// @ts-expect-error
void q.getApplication(platform, { path: { id: 7 } });
// @ts-expect-error
void q.getApplication(platform, { path: { ID: 'a' } });
// @ts-expect-error
void q.getApplication(platform, { path: { id: 'a', other: 'b' } });
// @ts-expect-error
void q.getApplication(platform, 'a');
// @ts-expect-error
void q.getApplication(platform, { id: 'a' });
// @ts-expect-error
void q.getApplication(platform, { params: { id: 'a' } });
// @ts-expect-error
void q.getApplication(platform, { ...id, query: { limit: 1 } });
// @ts-expect-error
void q.getApplication(platform, { ...id, body: {} });
// @ts-expect-error
void q.listApplications(platform, { query: { limits: 1 } });
// @ts-expect-error
void q.listApplications(platform, { query: { limit: 1, limits: 1 } });
// @ts-expect-error
void q.listApplications(platform, { query: { limit: '1' } });
// @ts-expect-error
void q.listApplications(platform, { query: { limit: null } });
// @ts-expect-error
void q.listApplications(platform, { query: { scope: 'Global' } });
// @ts-expect-error
void q.listApplications(platform, { query: { scope: ['global'] } });
// @ts-expect-error
void q.listApplications(platform, { query: { type: ['Usages'] } });
// @ts-expect-error
void q.listApplications(platform, { query: { ordering: 'created' } });
// @ts-expect-error
void q.listApplications(platform, { limit: 1 });
// @ts-expect-error
void q.listApplications(platform, { path: { id: 'a' } });
// @ts-expect-error
void q.listApplications(platform, { body: {} });
// @ts-expect-error
void q.createApplication(platform);
// @ts-expect-error
void q.createApplication(platform, {});
// @ts-expect-error
void q.createApplication(platform, { body: { scope: 'Universal' } });
// @ts-expect-error
void q.createApplication(platform, { body: { scopes: 'Global' } });
// @ts-expect-error
void q.createApplication(platform, { body: { service_id: 7 } });
// @ts-expect-error
void q.createApplication(platform, { body: JSON.stringify({ scope: 'Global' }) });
// @ts-expect-error
void q.createApplication(platform, { body: [] });
// @ts-expect-error
void q.createApplication(platform, { scope: 'Global' });
// @ts-expect-error
void q.createCharge(metering);
// @ts-expect-error
void q.createCharge(metering, {});
// @ts-expect-error
void q.createCharge(metering, { body: {} });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: '0.55' } });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: null } });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: 1n } });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: 1, currency: 'USD' } });
// @ts-expect-error
void q.createCharge(metering, { body: { Amount: 1 } });
// @ts-expect-error
void q.createCharge(metering, { amount: 1 });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: 1 } }, { idempotencyKey: 42 });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: 1 } }, { idempotency_key: 'k' });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: 1 } }, { timeout: '1s' });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: 1 } }, { retry: true });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: 1 } }, { retry: 3 });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: 1 } }, { retry: { attempt: 3 } });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: 1 } }, { signal: new AbortController() });
// @ts-expect-error
void q.createCharge(metering, { body: { amount: 1 } }, { headers: { 'x-a': 1 } });
// @ts-expect-error
void q.createChargeBatch(metering, { body: { items: [{ amount: 1, amounts: 2 }] } });
// @ts-expect-error
void q.createChargeBatch(metering, { body: { items: { amount: 1 } } });
// @ts-expect-error
void q.createHold(metering, { body: { amount: 1, expires_in: '60' } });
// @ts-expect-error
void q.captureHold(metering, { body: { amount: 1 } });
// @ts-expect-error
void q.createClientQuota(signed, { path: project, body: { ...quota, time_unit: 'WEEK' } });
// @ts-expect-error
void q.createClientQuota(signed, { path: project, body: { ...quota, call_limits: '1' } });
// @ts-expect-error
void q.createClientQuota(signed, { path: project, body: { name: 'Quota_1' } });
// @ts-expect-error
void q.createClientQuota(signed, { path: { project_id: 'p' }, body: quota });
// @ts-expect-error
void q.createClientQuota(signed, { body: quota });
// @ts-expect-error
void q.updateClientQuota(signed, { path: project, body: quota });
// @ts-expect-error
void q.updateClientQuota(signed, { path: quotaPath });
// @ts-expect-error
void q.deleteClientQuota(signed, { path: { ...quotaPath, app_id: 'a' } });
// @ts-expect-error
void q.listCustomerBudgetRecords(signed);
// @ts-expect-error
void q.listCustomerBudgetRecords(signed, { query: {} });
// @ts-expect-error
void q.listCustomerBudgetRecords(signed, { query: { customer_id: 7 } });
// @ts-expect-error
void q.updateCustomerBudget(signed, { body: { customer_id: 'c' } });
// @ts-expect-error
void createClient();
// @ts-expect-error
void createClient({});
// @ts-expect-error
void createClient({ baseUrl: 7 });
// @ts-expect-error
void createClient({ baseUrl, auth: { platform: bearer('t') } });
// @ts-expect-error
void createClient({ baseUrl, auth: { platformToken: 't' } });
// @ts-expect-error
void createClient({ baseUrl, auth: { akSk: bearer('t') } });
// @ts-expect-error
void createClient({ baseUrl, auth: { platformToken: akSk({ ak: 'a', sk: 's' }) } });
// @ts-expect-error
void createClient({ baseUrl, token: 't' });
// @ts-expect-error
void createClient({ baseUrl, idempotencyKeys: 'on' });
// @ts-expect-error
void bearer();
// @ts-expect-error
void bearer(7);
// @ts-expect-error
void akSk({ ak: 'a' });
// @ts-expect-error
void akSk({ ak: 'a', sk: 's', region: 'r' });
// @ts-expect-error
void charge().then(({ balance }) => balance);
// @ts-expect-error
void answer.then(({ data }) => data);
// @ts-expect-error
void answer.then((r) => r.status === 418);
// @ts-expect-error
void answer.then((r) => r.status === 402 && r.data);
// @ts-expect-error
void answer.then((r) => r.status === 201 && r.error);
// @ts-expect-error
void answer.then((r) => r.status === 402 && r.error.detail);
// @ts-expect-error
void isStatus(error, q.createCharge, 418);
// @ts-expect-error
void isStatus(error, q.createCharge, '402');
// @ts-expect-error
void isStatus(error, q.createCharge, 201);
// @ts-expect-error
void isStatus(error, 'createCharge', 402);
// @ts-expect-error
void (isStatus(error, q.createCharge, 402) && error.body.detail);
// @ts-expect-error
void paginate(platform, q.getApplication, id);
// @ts-expect-error
void paginate(platform, q.listApplications, { query: { page: 1 } });
// @ts-expect-error
void paginate(platform, q.listApplications, {}, { maxItem: 1 });
// @ts-expect-error
void paginate(metering, q.listApplications);
