import type { App } from '@quotakit/server/src/app.ts';

/** Whose tokens set the stage, and where. */
export interface Cast {
  readonly platformToken: string;
  readonly credentialToken: string;
  readonly xAuthToken: string;
  readonly applicationId: string;
  readonly projectId: string;
  readonly instanceId: string;
  readonly holder: { readonly platformToken: string };
}

/** Ids of what the demo data lacks and some operation needs, such as an order that is open. */
export type Staged = Readonly<Record<(typeof NAMES)[number], string>>;

const NAMES = [
  'orderId',
  'openOrderId',
  'appleOrderId',
  'holdId',
  'chargeId',
  'ledgerEntryId',
  'usageId',
  'credentialId',
  'platformTokenId',
  'coinInfoId',
  'appQuotaId',
  'boundAppId',
  'apiId',
  'packageId',
] as const;

const ORIGIN = 'http://stage.invalid';
const BOUND_APP = 'ac18a23f-4a5e-4f0b-9a0f-6f2f3a7a6b11';

/** As long as a hold may last. */
const HOLD = { amount: 0.55, description: 'demo', expires_in: 900 };

type Body = Readonly<Record<string, unknown>>;
type Call = (route: string, body?: Body) => Promise<Body>;

/** Makes the rest of the demo data through the API itself, so that every operation has something to show. */
export async function setStage(app: App, cast: Cast): Promise<Staged> {
  const platform = caller(app, { authorization: `Bearer ${cast.platformToken}` });
  const holder = caller(app, { authorization: `Bearer ${cast.holder.platformToken}` });
  const credential = caller(app, { authorization: `Bearer ${cast.credentialToken}` });
  const project = caller(app, { 'x-auth-token': cast.xAuthToken });
  return {
    ...(await orders(platform, cast.applicationId)),
    holdId: idOf(await credential('POST /api/v1/holds/', HOLD)),
    chargeId: firstOf(await platform('GET /api/v1/charges/')),
    ledgerEntryId: firstOf(await platform('GET /api/v1/ledger-entries/')),
    usageId: firstOf(await platform('GET /api/v1/usage/apis/?user_id=me')),
    credentialId: firstOf(await platform('GET /api/v1/credentials/?user_id=me')),
    platformTokenId: firstOf(await platform('GET /api/v1/platform-tokens/?user_id=me')),
    apiId: firstOf(await platform('GET /api/v1/apis/')),
    coinInfoId: firstOf(await holder('GET /api/v1/coin-infos/?user_id=me')),
    ...(await boundQuota(project, cast)),
  };
}

async function orders(platform: Call, applicationId: string) {
  const application = await platform(`GET /api/v1/applications/${applicationId}/`);
  const [{ id: packageId } = { id: '' }] = application['packages'] as { id: string }[];
  const order = { application_id: applicationId, package_id: packageId };
  const create = async () => idOf(await platform('POST /api/v1/orders/', order));
  const [orderId, openOrderId, appleOrderId] = [await create(), await create(), await create()];
  await platform(`POST /api/v1/orders/${openOrderId}/pay/`, { pay_way: 'Stripe' });
  await platform(`POST /api/v1/orders/${appleOrderId}/pay/`, { pay_way: 'AppleIAP' });
  return { packageId, orderId, openOrderId, appleOrderId };
}

async function boundQuota(project: Call, { projectId, instanceId }: Cast) {
  const quotas = `/v2/${projectId}/apic/instances/${instanceId}/app-quotas`;
  const quota = { name: 'Demo_quota', call_limits: 1000, time_unit: 'DAY', time_interval: 1 };
  const { app_quota_id: id } = await project(`POST ${quotas}`, quota);
  const appQuotaId = String(id);
  await project(`POST ${quotas}/${appQuotaId}/binding-apps`, { app_ids: [BOUND_APP] });
  return { appQuotaId, boundAppId: BOUND_APP };
}

function caller(app: App, auth: Readonly<Record<string, string>>): Call {
  return async (route, body) => {
    const [method = '', path = ''] = route.split(' ');
    const sent = body && {
      body: JSON.stringify(body),
      headers: { ...auth, 'content-type': 'application/json' },
    };
    const response = await app.fetch(new Request(`${ORIGIN}${path}`, { method, headers: auth, ...sent }));
    if (!response.ok) throw new Error(`${route} was answered with ${response.status}.`);
    return (await response.json()) as Body;
  };
}

function firstOf(list: Body): string {
  const [first] = list['items'] as Body[];
  if (first === undefined) throw new Error('The demo data lacks an item of a list.');
  return idOf(first);
}

function idOf(item: Body): string {
  return String(item['id']);
}
