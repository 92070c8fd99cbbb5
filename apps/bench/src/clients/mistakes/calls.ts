/** What a call is given, by place. */
export interface Arguments {
  readonly path?: Members;
  readonly query?: Members;
  readonly body?: Members;
}
export type Members = Readonly<Record<string, unknown>>;
export type Place = keyof Arguments;

/** A call that the contract allows: what it needs, and what it may have beside. */
export interface RightCall {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly scheme: 'platform' | 'metering' | 'huawei';
  readonly needs: Arguments;
  readonly may: Arguments;
}

const ID = 'd87e5e99-b797-4ade-9e73-b896896b0461';
const QUOTAS = '/v2/{project_id}/apic/instances/{instance_id}/app-quotas';
const instance = { project_id: 'p', instance_id: 'i' };

/** One operation of each kind: every place, every kind of value, every security scheme. */
export const RIGHT_CALLS: readonly RightCall[] = [
  {
    operation: 'getApplication',
    method: 'GET',
    path: '/api/v1/applications/{id}/',
    scheme: 'platform',
    needs: { path: { id: ID } },
    may: {},
  },
  {
    operation: 'listOrders',
    method: 'GET',
    path: '/api/v1/orders/',
    scheme: 'platform',
    needs: {},
    may: { query: { state: ['Finished'], limit: 1, offset: 0, created_at_from: '2026-01-01T00:00:00Z' } },
  },
  {
    operation: 'updateAllowConsumeGlobal',
    method: 'POST',
    path: '/api/v1/applications/{id}/update-allow-consume-global/',
    scheme: 'platform',
    needs: { path: { id: ID }, body: { allow_consume_global: true } },
    may: {},
  },
  {
    operation: 'createCredential',
    method: 'POST',
    path: '/api/v1/credentials/',
    scheme: 'platform',
    needs: { body: { application_id: ID } },
    may: {
      body: { name: 'ci', limited_amount: 100, expired_at: '2026-12-31T23:59:59Z', allowed_api_ids: [ID] },
    },
  },
  {
    operation: 'updateCredential',
    method: 'PATCH',
    path: '/api/v1/credentials/{id}/',
    scheme: 'platform',
    needs: { path: { id: ID }, body: {} },
    may: { body: { name: 'ci' } },
  },
  {
    operation: 'listCoinInfos',
    method: 'GET',
    path: '/api/v1/coin-infos/',
    scheme: 'platform',
    needs: { query: { user_id: ID } },
    may: { query: { limit: 1 } },
  },
  {
    operation: 'createCharge',
    method: 'POST',
    path: '/api/v1/charges/',
    scheme: 'metering',
    needs: { body: { amount: 0.55 } },
    may: { body: { api_id: ID } },
  },
  {
    operation: 'createHold',
    method: 'POST',
    path: '/api/v1/holds/',
    scheme: 'metering',
    needs: { body: { amount: 0.55 } },
    may: { body: { expires_in: 120, description: 'image 1 of 4' } },
  },
  {
    operation: 'createChargeBatch',
    method: 'POST',
    path: '/api/v1/charges/batch/',
    scheme: 'metering',
    needs: { body: { items: [{ amount: 0.55 }] } },
    may: {},
  },
  {
    operation: 'getCustomerBudget',
    method: 'GET',
    path: '/v2/partners/sub-customers/budget',
    scheme: 'huawei',
    needs: { query: { customer_id: 'c' } },
    may: { query: { indirect_partner_id: 'p' } },
  },
  {
    operation: 'createClientQuota',
    method: 'POST',
    path: QUOTAS,
    scheme: 'huawei',
    needs: {
      path: instance,
      body: { name: 'Quota_1', call_limits: 1000, time_unit: 'DAY', time_interval: 1 },
    },
    may: { body: { remark: 'a note' } },
  },
  {
    operation: 'listClientQuotas',
    method: 'GET',
    path: QUOTAS,
    scheme: 'huawei',
    needs: { path: instance },
    may: { query: { name: 'Quota_1', limit: 20 } },
  },
  {
    operation: 'bindClientQuotaApps',
    method: 'POST',
    path: `${QUOTAS}/{app_quota_id}/binding-apps`,
    scheme: 'huawei',
    needs: { path: { ...instance, app_quota_id: 'q' }, body: { app_ids: ['a'] } },
    may: {},
  },
];
