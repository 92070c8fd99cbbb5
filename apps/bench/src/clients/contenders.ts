/** Ten operations on `{id}`, for the sizes; the first is the one that is called for the cost. */
export const OPERATIONS = [
  ['getApplication', 'GET', '/api/v1/applications/{id}/'],
  ['getCredential', 'GET', '/api/v1/credentials/{id}/'],
  ['getApi', 'GET', '/api/v1/apis/{id}/'],
  ['getPackage', 'GET', '/api/v1/packages/{id}/'],
  ['getOrder', 'GET', '/api/v1/orders/{id}/'],
  ['getHold', 'GET', '/api/v1/holds/{id}/'],
  ['getCharge', 'GET', '/api/v1/charges/{id}/'],
  ['getLedgerEntry', 'GET', '/api/v1/ledger-entries/{id}/'],
  ['deleteApplication', 'DELETE', '/api/v1/applications/{id}/'],
  ['deleteCredential', 'DELETE', '/api/v1/credentials/{id}/'],
] as const;

type Operation = (typeof OPERATIONS)[number];

/** A client, as the source of a module that calls operations with it. */
export interface ClientSource {
  readonly name: string;
  /** Imports and set-up; the operations are those that will be called. */
  readonly setUp: (names: readonly string[]) => string;
  /** The call of an operation on `id`. */
  readonly call: (operation: Operation) => string;
  /** The call of createCharge with `body`. */
  readonly charge: string;
}

export const OURS = 'Quotakit';
export const RAW = 'raw fetch';

export const CLIENTS: readonly ClientSource[] = [
  {
    name: RAW,
    setUp: () => `const send = async (method, path, body) => {
      const headers = { accept: 'application/json', authorization: 'Bearer ' + TOKEN };
      if (body) headers['content-type'] = 'application/json';
      const response = await fetch(BASE + path, { method, headers, body: body && JSON.stringify(body) });
      if (!response.ok) throw new Error(String(response.status));
      return response.status === 204 ? undefined : response.json();
    };`,
    call: ([, method, path]) => `send('${method}', \`${path.replace('{id}', '${encodeURIComponent(id)}')}\`)`,
    charge: `send('POST', '/api/v1/charges/', body)`,
  },
  {
    name: OURS,
    setUp: (names) => `import { bearer } from '@quotakit/client/auth';
      import { ${names.join(', ')} } from '@quotakit/client/operations';
      import { createClient } from '@quotakit/client';
      const auth = { platformToken: bearer(TOKEN)${names.includes('createCharge') ? ', credentialToken: bearer(TOKEN)' : ''} };
      const client = createClient({ baseUrl: BASE, auth });`,
    call: ([name]) => `${name}(client, { path: { id } })`,
    charge: 'createCharge(client, { body })',
  },
  {
    name: 'openapi-fetch, bare',
    setUp: () => `import createClient from 'openapi-fetch';
      const client = createClient({ baseUrl: BASE, headers: { authorization: 'Bearer ' + TOKEN } });`,
    call: ([, method, path]) => `client.${method}('${path}', { params: { path: { id } } })`,
    charge: `client.POST('/api/v1/charges/', { body })`,
  },
  {
    name: 'hey-api',
    setUp: (names) => `import { client } from './hey/client.gen.ts';
      import { ${names.join(', ')} } from './hey/sdk.gen.ts';
      client.setConfig({ baseUrl: BASE, auth: () => TOKEN });`,
    call: ([name]) => `${name}({ path: { id } })`,
    charge: 'createCharge({ body })',
  },
  {
    name: 'orval',
    setUp: (names) => `import { ${names.join(', ')} } from './orval.ts';
      const headers = { authorization: 'Bearer ' + TOKEN };`,
    call: ([name]) => `${name}(id, { headers })`,
    charge: 'createCharge(body, { headers })',
  },
  {
    name: 'Redocly generate-client',
    setUp: (names) => `import { configure, ${names.join(', ')} } from './redocly.ts';
      configure({ serverUrl: BASE, auth: { bearer: TOKEN } });`,
    call: ([name]) => `${name}({ path: { id } })`,
    charge: 'createCharge({ body })',
  },
];
