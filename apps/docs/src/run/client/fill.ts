import type { Json } from '../../reference/document.ts';
import type { FormParameter, OperationForm } from '../../reference/form.ts';
import type { DemoValues } from '../server/demoValues.ts';

/** The demo value of a path's `id`, by the part of the path before it. */
const IDS: Readonly<Record<string, string>> = {
  apis: 'apiId',
  applications: 'applicationId',
  charges: 'chargeId',
  'coin-infos': 'coinInfoId',
  credentials: 'credentialId',
  holds: 'holdId',
  'ledger-entries': 'ledgerEntryId',
  orders: 'orderId',
  packages: 'packageId',
  'platform-tokens': 'platformTokenId',
  services: 'serviceId',
};

/** Where an operation needs another one than its neighbours. */
const OWN_IDS: Readonly<Record<string, string>> = {
  getApiUsage: 'usageId',
  refreshOrder: 'openOrderId',
  verifyAppleOrder: 'appleOrderId',
};

/** The demo value of a field, by its name. */
const FIELDS: Readonly<Record<string, string>> = {
  application_id: 'applicationId',
  application_ids: 'applicationId',
  app_id: 'boundAppId',
  app_quota_id: 'appQuotaId',
  customer_id: 'customerId',
  instance_id: 'instanceId',
  package_id: 'packageId',
  package_ids: 'packageId',
  password: 'password',
  project_id: 'projectId',
};

/** The demo value of a field whose name says too little, by the names above it as well. */
const NESTED: Readonly<Record<string, string>> = {
  'access.key': 'accessKey',
  'domain.name': 'domainName',
  'project.id': 'projectId',
  'secret.key': 'secretKey',
};

/** Names of examples that the demo data has already, where a new one is asked for. */
const TAKEN: Readonly<Record<string, string>> = { 'app-demo': 'app-new' };

/** What stands in a parameter at first: its example, with an id that the demo data has. */
export function filledParameter(
  form: OperationForm,
  parameter: FormParameter,
  values: DemoValues,
): Json | undefined {
  if (!parameter.required) return undefined;
  const known = parameter.name === 'id' ? idName(form) : FIELDS[parameter.name];
  return (known === undefined ? undefined : values[known]) ?? parameter.example;
}

/** An example of a body, with ids that the demo data has. */
export function filledBody(value: Json, values: DemoValues, above = ''): Json {
  if (Array.isArray(value)) return value.map((item) => filledBody(item, values, above));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, filledBody(item, values, `${above}.${name}`)]),
    );
  }
  const names = above.split('.');
  const known = NESTED[names.slice(-2).join('.')] ?? FIELDS[names.at(-1) ?? ''];
  return (known === undefined ? TAKEN[String(value)] : values[known]) ?? value;
}

/** The demo token for an operation. Only one user of the demo has a coin wallet. */
export function demoToken({ path }: OperationForm, scheme: string, values: DemoValues): string {
  const holder = path.startsWith('/api/v1/coin-infos/') || path.endsWith('/coin-wallet/summary/');
  const name = holder && scheme === 'platformToken' ? 'holderPlatformToken' : scheme;
  return values[name] ?? '';
}

function idName({ id, path }: OperationForm): string | undefined {
  const [, segment = ''] = /([\w-]+)\/\{id\}/.exec(path) ?? [];
  return OWN_IDS[id] ?? IDS[segment];
}
