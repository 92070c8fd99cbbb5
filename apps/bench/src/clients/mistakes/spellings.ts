import type { Written } from './edits.ts';

/** How the users of a client write a call, and take its answer. */
export interface Spelling {
  readonly name: string;
  /** What a module begins with: on one line, as the compiler's complaints are counted by line. */
  readonly setUp: string;
  /** Undefined for a mistake that has no place in the client's way to write calls. */
  readonly call: (written: Written) => string | undefined;
  /** A statement that uses the data of a success as `data`. */
  readonly onSuccess: (call: string, status: number, use: string) => string;
  /** A statement that uses the body of an answer of a status as `body`. */
  readonly onStatus: (call: string, operation: string, status: number, use: string) => string;
}

/** By name, so that no order can be wrong. */
function byName(written: Written, leading: string[] = []): string | undefined {
  const { call, given, mistake } = written;
  if (mistake === 'path order') return undefined;
  const groups = Object.keys(given).length === 0 ? [] : [JSON.stringify(given)];
  return `q.${call.operation}(${[...leading, ...groups].join(', ')})`;
}

const byResponse = {
  onSuccess: (call: string, _status: number, use: string) =>
    `{ const { data } = await ${call}; if (data) { ${use} } }`,
  onStatus: (call: string, _operation: string, status: number, use: string) =>
    `{ const { error: body, response } = await ${call}; if (response.status === ${status} && body) { ${use} } }`,
};

/** By position: the path's members, which have no names then, the body, the query. */
function byPosition({ call, given, mistake }: Written): string | undefined {
  const { path, body, query } = given;
  if (mistake === 'path name') return undefined;
  const members = path === undefined ? [] : Object.values(path);
  const values = [...members, ...[body, query].filter((group) => group !== undefined)];
  return `q.${call.operation}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
}

export const SPELLINGS: readonly Spelling[] = [
  {
    name: 'Quotakit',
    setUp: `import * as q from '@quotakit/client'; const baseUrl = 'http://x.test';
      const platform = q.createClient({ baseUrl, auth: { platformToken: q.bearer('t') } });
      const metering = q.createClient({ baseUrl, auth: { credentialToken: q.bearer('t') } });
      const huawei = q.createClient({ baseUrl, auth: { akSk: q.akSk({ ak: 'a', sk: 's' }) } });`,
    call: (written) => byName(written, [written.call.scheme]),
    onSuccess: (call, _status, use) => `{ const data = await ${call}; ${use} }`,
    onStatus: (call, operation, status, use) =>
      `try { await ${call}; } catch (error) { if (q.isStatus(error, q.${operation}, ${status})) { const { body } = error; ${use} } }`,
  },
  {
    name: 'openapi-fetch, bare',
    setUp: `import createClient from 'openapi-fetch'; import type { paths } from '@quotakit/client/types';
      const client = createClient<paths>({ baseUrl: 'http://x.test' });`,
    call: ({ call, given: { body, ...params }, mistake }) => {
      if (mistake === 'path order') return undefined;
      const options = {
        ...(Object.keys(params).length > 0 && { params }),
        ...(body !== undefined && { body }),
      };
      const written = Object.keys(options).length === 0 ? '' : `, ${JSON.stringify(options)}`;
      return `client.${call.method}('${call.path}'${written})`;
    },
    ...byResponse,
  },
  {
    name: 'hey-api',
    setUp: `import * as q from '../hey/sdk.gen.ts';`,
    call: (written) => byName(written),
    ...byResponse,
  },
  {
    name: 'orval',
    setUp: `import * as q from '../orval.ts';`,
    call: byPosition,
    onSuccess: (call, status, use) =>
      `{ const answer = await ${call}; if (answer.status === ${status}) { const { data } = answer; ${use} } }`,
    onStatus: (call, _operation, status, use) =>
      `{ const answer = await ${call}; if (answer.status === ${status}) { const { data: body } = answer; ${use} } }`,
  },
  {
    name: 'Redocly generate-client',
    setUp: `import * as q from '../redocly.ts';`,
    call: (written) => byName(written),
    onSuccess: (call, _status, use) => `{ const data = await ${call}; ${use} }`,
    onStatus: (call, _operation, status, use) =>
      `try { await ${call}; } catch (error) { if (error instanceof q.ApiError && error.status === ${status}) { const { body } = error; ${use} } }`,
  },
];
