// The stories of the five source documents, once more through the client.
import {
  akSk,
  bearer,
  bindClientQuotaApps,
  createApplication,
  createCharge,
  createClient,
  createClientApp,
  createClientQuota,
  createCredential,
  deleteApplication,
  deleteClientQuota,
  getApplication,
  getClientQuota,
  getConsumptionQuota,
  isStatus,
  listApplications,
  listBindableClientApps,
  listClientQuotaBoundApps,
  listCoinInfos,
  listCoinPolicies,
  listServices,
  unbindClientQuotaApp,
  updateAllowConsumeGlobal,
  updateClientQuota,
  xAuthToken,
} from '@quotakit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer, type Demo } from './demoServer.ts';

let demo: Demo;
let stop: () => Promise<void>;
beforeAll(async () => void ({ demo, stop } = await startDemoServer()));
afterAll(() => stop());

const platform = (token: string) =>
  createClient({ baseUrl: demo.baseUrl, auth: { platformToken: bearer(token) } });
const spender = (token: string) =>
  createClient({ baseUrl: demo.baseUrl, auth: { credentialToken: bearer(token) } });

/** A credential's token of an application, made by its owner. */
async function newCredential(applicationId: string): Promise<string> {
  const { token } = await createCredential(platform(demo.platformToken), {
    body: { application_id: applicationId },
  });
  return token!;
}

describe('source document 001', () => {
  it('subscribes to a service and gets its free quota', async () => {
    const client = platform(demo.platformToken);
    const services = await listServices(client, { query: { limit: 100 } });
    const service = services.items.find(({ id }) => id === demo.freeServiceId);
    const application = await createApplication(client, { body: { service_id: demo.freeServiceId } });
    expect(application).toMatchObject({
      remaining_amount: service?.free_amount,
      used_amount: 0,
      allow_consume_global: true,
      credentials: [],
      expired_at: null,
    });
    const again = createApplication(client, { body: { service_id: demo.freeServiceId } });
    const error: unknown = await again.catch((reason: unknown) => reason);
    expect(isStatus(error, createApplication, 409) && error.body.code).toBe('duplication');

    const credential = spender(await newCredential(application.id));
    const charge = await createCharge(credential, { body: { amount: 0.55 } });
    expect(charge).toMatchObject({ application_id: application.id, amount: 0.55, scope: 'Individual' });
  });
});

describe('source document 000', () => {
  it('spends the own quota, then the global balance, and neither is an answer of 402', async () => {
    const client = platform(demo.platformToken);
    const application = await createApplication(client, { body: { service_id: demo.serviceId } });
    const path = { id: application.id };
    const credential = spender(await newCredential(application.id));

    await updateAllowConsumeGlobal(client, { path, body: { allow_consume_global: false } });
    const refused = await createCharge(credential, { body: { amount: 4 } }).result();
    expect(refused).toMatchObject({ status: 402, error: { error: { code: 'used_up' } } });

    const updated = await updateAllowConsumeGlobal(client, { path, body: { allow_consume_global: true } });
    expect(updated.allow_consume_global).toBe(true);
    const paid = await createCharge(credential, { body: { amount: 4 } });
    const wallets = await listApplications(client, { query: { scope: ['Global'] } });
    expect(paid).toMatchObject({ scope: 'Global', application_id: wallets.items[0]?.id, amount: 4 });
    expect(wallets.items[0]?.remaining_amount).toBe(paid.remaining_amount);

    await deleteApplication(client, { path });
    expect(await getApplication(client, { path }).result()).toMatchObject({ status: 404 });
  });
});

describe('source document 003', () => {
  it('charges a token holder 3 % less', async () => {
    const client = platform(demo.platformToken);
    const policies = await listCoinPolicies(client, { query: { limit: 3 } });
    expect(policies).toMatchObject({ count: 174, items: [{ threshold: 1_000_000, discount: 0.03 }, {}, {}] });
    const none = await listCoinInfos(client, { query: { user_id: demo.userId } });
    expect(none).toEqual({ count: 0, items: [] });

    const { holder } = demo;
    const infos = await listCoinInfos(platform(holder.platformToken), { query: { user_id: holder.userId } });
    expect(infos.items[0]?.balance).toBe(1_500_000);
    const charge = await createCharge(spender(holder.credentialToken), { body: { amount: 0.55 } });
    expect(charge).toMatchObject({ list_price: 0.55, discount: 0.03, amount: 0.5335 });
  });
});

describe('source document 002', () => {
  const figures = { consumption_quota: '10000', used_consumption_quota: '580.08', currency: 'USD' };

  it('shows a partner its consumption quota, by token and by signature', async () => {
    const byToken = createClient({
      baseUrl: demo.baseUrl,
      auth: { xAuthToken: xAuthToken(demo.xAuthToken) },
    });
    expect(await getConsumptionQuota(byToken)).toMatchObject(figures);
    const keys = akSk({ ak: demo.accessKey, sk: demo.secretKey });
    const bySignature = createClient({ baseUrl: demo.baseUrl, auth: { akSk: keys } });
    expect(await getConsumptionQuota(bySignature)).toMatchObject(figures);
  });
});

describe('source document 004', () => {
  it('limits a client app with a quota, every request signed', async () => {
    const keys = akSk({ ak: demo.accessKey, sk: demo.secretKey });
    const client = createClient({ baseUrl: demo.baseUrl, auth: { akSk: keys } });
    const instance = { project_id: demo.projectId, instance_id: demo.instanceId };
    const limits = { call_limits: 1000, time_unit: 'DAY', time_interval: 1 } as const;

    const app = await createClientApp(client, { path: instance, body: { name: 'client story' } });
    const body = { ...limits, name: 'ClientStory', reset_time: '2020-09-20 00:00:00' };
    const quota = await createClientQuota(client, { path: instance, body });
    expect(quota).toMatchObject({ ...body, bound_app_num: 0 });
    const taken = await createClientQuota(client, { path: instance, body }).result();
    expect(taken).toMatchObject({ status: 400, error: { error_code: 'APIG.3325' } });

    const path = { ...instance, app_quota_id: quota.app_quota_id };
    const query = { app_name: 'client story' };
    const bindable = await listBindableClientApps(client, { path, query });
    expect(bindable.apps).toMatchObject([{ app_id: app.id }]);
    await bindClientQuotaApps(client, { path, body: { app_ids: [app.id] } });
    expect(await listClientQuotaBoundApps(client, { path })).toMatchObject({ apps: [{ app_id: app.id }] });
    expect((await getClientQuota(client, { path })).bound_app_num).toBe(1);

    const hourly = await updateClientQuota(client, {
      path,
      body: { ...limits, name: 'ClientStory', time_unit: 'HOURE' },
    });
    expect(hourly.time_unit).toBe('HOUR');
    await unbindClientQuotaApp(client, { path: { ...path, app_id: app.id } });
    await deleteClientQuota(client, { path });
    expect(await getClientQuota(client, { path }).result()).toMatchObject({ status: 404 });
  });
});
