import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoServiceIds } from '../src/demo/catalogue.ts';
import { mainProject, otherProject } from '../src/demo/projects.ts';
import { dailyQuota, invalid } from './support/instance.ts';
import { fingerprint } from './support/ledger.ts';
import { startTestServer, type CallOptions, type TestServer } from './support/server.ts';
import type { Demo } from './support/store.ts';

const FIRST = '11111111111111111111111111111111';
const SECOND = '22222222222222222222222222222222';
const FOREIGN = '33333333333333333333333333333333';
const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const [boundApp, freeApp] = mainProject.apps.map((app) => app.id);
const foreignApp = otherProject.apps[0]?.id;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const { call_limits, time_interval } = dailyQuota;
  const common = { call_limits, time_interval, time_unit: 'DAY', created_at: new Date(0) } as const;
  const own = { ...common, instance_id: mainProject.instanceId };
  await server.database
    .insertInto('client_quota')
    .values([
      { ...own, id: FIRST, name: 'First' },
      { ...own, id: SECOND, name: 'Second' },
      { ...common, instance_id: otherProject.instanceId, id: FOREIGN, name: 'Foreign' },
    ])
    .execute();
  await server.database
    .insertInto('client_quota_binding')
    .values({ instance_id: own.instance_id, app_id: boundApp ?? '', quota_id: FIRST, bound_at: new Date(0) })
    .execute();
});
afterAll(() => server.close());

/** What is sent, and the documented answer to it. */
type Case = readonly [name: string, route: string, options: CallOptions, status: number, body: unknown];

/** Checks for each case that the answer is exact and that no row of any table changed. */
function eachIsRefused(cases: readonly Case[]): void {
  it.each(cases)('%s: %s', async (_name, route, options, status, body) => {
    const before = await fingerprint(server.database);
    const answer = await server.call(route, options);
    expect([answer.status, answer.body]).toEqual([status, body]);
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(await fingerprint(server.database)).toBe(before);
  });
}

const demo = JSON.parse(inject('demo')) as Demo;
const user = { token: demo.platformToken };
const spender = { token: demo.credentialToken };
const caller = { headers: { 'x-auth-token': demo.xAuthToken } };
const foreigner = { headers: { 'x-auth-token': demo.otherProject.xAuthToken } };
const domainOnly = { headers: { 'x-auth-token': demo.nonPartner.xAuthToken } };
const huge = { text: JSON.stringify({ name: 'x'.repeat(10_000_000) }) };

const platform = (code: string, detail: string) => ({ detail, code });
const wrongField = (...fields: string[]) => ({
  ...platform('invalid', 'The request is not valid.'),
  errors: Object.fromEntries(fields.map((field) => [field, expect.any(Array)])),
});
const noPlatformToken = platform('not_authenticated', 'Authentication credentials were not provided.');
const badPlatformToken = platform('authentication_failed', 'Invalid platform token');
const notJson = platform('invalid', 'The body is not valid JSON.');
const notFound = platform('not_found', 'Not found.');
const notYours = platform('permission_denied', 'You do not have permission to perform this action.');
const platformTooLarge = platform('payload_too_large', 'The body is larger than 1 MiB.');

const metering = (code: string, message: unknown = expect.any(String)) => ({
  error: { code, message },
  trace_id: expect.any(String),
});
const badSpenderToken = metering('invalid_token', 'The specified token is invalid or wrong.');

const vendor = (error_code: string, error_msg: string) => ({ error_code, error_msg });
const wrongToken = vendor('APIG.1002', 'Incorrect token or token resolution failed');
const noToken = vendor('APIG.1000', 'Token missing. Log in again or try again later.');
const noPermission = vendor('APIG.1005', 'No permissions to request this method');
const noInstance = (id: string) => vendor('APIG.3030', `The instance does not exist;id:${id}`);
const noQuota = (id: string) => vendor('APIG.3093', `App quota ${id} does not exist`);
const noQuotaOfApps = (id: string) => vendor('APIG.3093', `The App quota ${id} does not exist`);
const noApp = (id: string | undefined) => vendor('APIG.3004', `App ${id} does not exist`);
const signature = (message: string) => `Incorrect IAM authentication information: ${message}`;
const oldSignature = {
  'x-sdk-date': '20200919T072747Z',
  authorization: `SDK-HMAC-SHA256 Access=${demo.accessKey}, SignedHeaders=x-sdk-date, Signature=${'0'.repeat(64)}`,
};
const OLD = signature('signature expired, signature time:20200919T072747Z,server time:20260901T120000Z');

describe('creating an application (source document 001)', () => {
  const route = 'POST /api/v1/applications/';
  const service_id = demo.serviceId;
  eachIsRefused([
    ['no token', route, { body: { service_id } }, 401, noPlatformToken],
    ['a credential token', route, { ...spender, body: { service_id } }, 401, badPlatformToken],
    ['an X-Auth-Token', route, { ...caller, body: { service_id } }, 401, noPlatformToken],
    ['malformed JSON', route, { ...user, text: '{"service_id":' }, 400, notJson],
    ['an array', route, { ...user, body: [{ service_id }] }, 400, wrongField('non_field_errors')],
    ['no service', route, { ...user, body: {} }, 400, wrongField('service_id')],
    ['a number for the service', route, { ...user, body: { service_id: 5 } }, 400, wrongField('service_id')],
    ['an unknown service', route, { ...user, body: { service_id: UNKNOWN } }, 400, wrongField('service_id')],
    ['an unknown scope', route, { ...user, body: { service_id, scope: 'All' } }, 400, wrongField('scope')],
    ['an unknown field', route, { ...user, body: { service_id, amount: 5 } }, 400, wrongField('amount')],
    [
      "another user's id",
      route,
      { ...user, body: { service_id, user_id: demo.stranger.userId } },
      403,
      notYours,
    ],
    [
      'a service that has an application',
      route,
      { ...user, body: { service_id: demoServiceIds.chatgpt } },
      409,
      platform('duplication', 'An application of this type already exists for the service.'),
    ],
    ['10 MB', route, { ...user, ...huge }, 413, platformTooLarge],
  ]);
});

describe('allowing the global balance, and charging (source document 000)', () => {
  const routeOf = (id: string) => `POST /api/v1/applications/${id}/update-allow-consume-global/`;
  const route = routeOf(demo.applicationId);
  const body = { allow_consume_global: false };
  const charges = 'POST /api/v1/charges/';
  const keyed = { headers: { 'idempotency-key': 'x'.repeat(256) } };
  eachIsRefused([
    ['no token', route, { body }, 401, noPlatformToken],
    ['a credential token', route, { ...spender, body }, 401, badPlatformToken],
    ['an unknown application', routeOf(UNKNOWN), { ...user, body }, 404, notFound],
    ["another user's application", routeOf(demo.stranger.applicationId), { ...user, body }, 404, notFound],
    ['an id that is none', routeOf('x'), { ...user, body }, 400, wrongField('id')],
    ['no flag', route, { ...user, body: {} }, 400, wrongField('allow_consume_global')],
    [
      'a text for the flag',
      route,
      { ...user, body: { allow_consume_global: 'false' } },
      400,
      wrongField('allow_consume_global'),
    ],
    ['10 MB', route, { ...user, ...huge }, 413, platformTooLarge],
    ['a charge without a token', charges, { body: { amount: 1 } }, 401, metering('no_token')],
    ['a charge with a platform token', charges, { ...user, body: { amount: 1 } }, 401, badSpenderToken],
    ['a charge of nothing', charges, { ...spender, body: { amount: 0 } }, 400, metering('bad_request')],
    ['a negative charge', charges, { ...spender, body: { amount: -1 } }, 400, metering('bad_request')],
    ['a charge as text', charges, { ...spender, body: { amount: '1' } }, 400, metering('bad_request')],
    ['7 decimals', charges, { ...spender, body: { amount: 0.0000001 } }, 400, metering('bad_request')],
    ['no amount', charges, { ...spender, body: {} }, 400, metering('bad_request')],
    ['malformed JSON', charges, { ...spender, text: '{"amount": 1' }, 400, metering('bad_request')],
    ['a key too long', charges, { ...spender, ...keyed, body: { amount: 1 } }, 400, metering('bad_request')],
    ['more than there is', charges, { ...spender, body: { amount: 5000 } }, 402, metering('used_up')],
    ['a charge of 10 MB', charges, { ...spender, ...huge }, 413, metering('request_too_large')],
  ]);
});

describe('coin policies and coin infos (source document 003)', () => {
  const policies = 'GET /api/v1/coin-policies/';
  const infos = 'GET /api/v1/coin-infos/';
  eachIsRefused([
    ['no token', policies, {}, 401, noPlatformToken],
    ['a credential token', policies, spender, 401, badPlatformToken],
    ['a limit too low', `${policies}?limit=0`, user, 400, wrongField('limit')],
    ['a limit too high', `${policies}?limit=101`, user, 400, wrongField('limit')],
    ['an offset below 0', `${policies}?offset=-1`, user, 400, wrongField('offset')],
    ['a service that is no id', `${policies}?service_id=x`, user, 400, wrongField('service_id')],
    ['an unknown parameter', `${policies}?page=1`, user, 400, wrongField('page')],
    ['no user', infos, user, 400, wrongField('user_id')],
    ['a user that is no id', `${infos}?user_id=you`, user, 400, wrongField('user_id')],
    ['another user', `${infos}?user_id=${demo.holder.userId}`, user, 403, notYours],
    ['an X-Auth-Token', `${infos}?user_id=me`, caller, 401, noPlatformToken],
  ]);
});

describe('the consumption quota (source document 002)', () => {
  const route = 'GET /v2/partners/credit/consumption-quota';
  const unauthenticated = (message: string) => vendor('APIGW.0301', signature(message));
  const undecryptable = unauthenticated('decrypt token fail');
  eachIsRefused([
    ['no token', route, {}, 401, unauthenticated('no token and no signature')],
    ['an unknown token', route, { headers: { 'x-auth-token': 'MIIPAgYJKoZIhvcN' } }, 401, undecryptable],
    ['a platform token', route, user, 401, undecryptable],
    ['an old signature', route, { headers: oldSignature }, 401, vendor('APIGW.0301', OLD)],
    ['no partner', route, domainOnly, 403, vendor('CBC.0151', 'Access denied.')],
    ['a parameter', `${route}?limit=1`, caller, 400, vendor('CBC.0100', 'Invalid parameter.')],
  ]);
});

describe('client quotas (source document 004)', () => {
  const base = `/v2/${demo.projectId}/apic/instances/${demo.instanceId}`;
  const create = `POST ${base}/app-quotas`;
  const quota = (id: string) => `${base}/app-quotas/${id}`;
  const bind = `POST ${quota(SECOND)}/binding-apps`;
  const instance = (id: string) => `POST /v2/${demo.projectId}/apic/instances/${id}/app-quotas`;
  const body = dailyQuota;
  const foreignInstance = demo.otherProject.instanceId;
  const apps = (...app_ids: unknown[]) => ({ ...caller, body: { app_ids } });
  eachIsRefused([
    ['no token', create, { body }, 401, noToken],
    ['a platform token', create, { ...user, body }, 401, wrongToken],
    ['an old signature', create, { headers: oldSignature, body }, 401, vendor('APIG.0301', OLD)],
    ["another project's token", create, { ...foreigner, body }, 403, noPermission],
    ["a domain's token", create, { ...domainOnly, body }, 403, noPermission],
    ['an unknown instance', instance(UNKNOWN), { ...caller, body }, 404, noInstance(UNKNOWN)],
    [
      "another project's instance",
      instance(foreignInstance),
      { ...caller, body },
      404,
      noInstance(foreignInstance),
    ],
    ['an instance that is no id', instance('a_b'), { ...caller, body }, 400, invalid('instance_id')],
    ['a wrong name', create, { ...caller, body: { ...body, name: '1st' } }, 400, invalid('name')],
    ['no name', create, { ...caller, body: { ...body, name: undefined } }, 400, invalid('name')],
    ['no calls', create, { ...caller, body: { ...body, call_limits: 0 } }, 400, invalid('call_limits')],
    [
      'calls as text',
      create,
      { ...caller, body: { ...body, call_limits: '5' } },
      400,
      invalid('call_limits'),
    ],
    [
      'an unknown unit',
      create,
      { ...caller, body: { ...body, time_unit: 'WEEK' } },
      400,
      invalid('time_unit'),
    ],
    [
      'a day that is none',
      create,
      { ...caller, body: { ...body, reset_time: '2021-02-29 00:00:00' } },
      400,
      invalid('reset_time'),
    ],
    [
      'a name that is taken',
      create,
      { ...caller, body: { ...body, name: 'First' } },
      400,
      vendor('APIG.3325', 'The API quota name already exists'),
    ],
    ['malformed JSON', create, { ...caller, text: '{"name":' }, 400, invalid('body')],
    ['no body', create, caller, 400, invalid('body')],
    ['an array', create, { ...caller, body: [body] }, 400, invalid('body')],
    ['10 MB', create, { ...caller, ...huge }, 413, vendor('APIG.0201', 'Request entity too large')],
    ['a limit that is no number', `GET ${base}/app-quotas?limit=x`, caller, 400, invalid('limit')],
    ['an unknown quota to read', `GET ${quota(UNKNOWN)}`, caller, 404, noQuota(UNKNOWN)],
    ["another instance's quota to read", `GET ${quota(FOREIGN)}`, caller, 404, noQuota(FOREIGN)],
    [
      "another instance's quota to replace",
      `PUT ${quota(FOREIGN)}`,
      { ...caller, body },
      404,
      noQuota(FOREIGN),
    ],
    ["another instance's quota to delete", `DELETE ${quota(FOREIGN)}`, caller, 404, noQuota(FOREIGN)],
    [
      "another instance's quota to bind",
      `POST ${quota(FOREIGN)}/binding-apps`,
      apps(freeApp),
      404,
      noQuotaOfApps(FOREIGN),
    ],
    [
      'a bound app',
      bind,
      apps(freeApp, boundApp),
      400,
      vendor('APIG.3309', 'The operation has already been performed'),
    ],
    ["another instance's app", bind, apps(freeApp, foreignApp), 404, noApp(foreignApp)],
    ['an app that is no id', bind, apps('app-demo'), 400, invalid('app_ids')],
    ['no apps', bind, apps(), 400, invalid('app_ids')],
    ['an app that is not bound', `DELETE ${quota(FIRST)}/bound-apps/${freeApp}`, caller, 404, noApp(freeApp)],
    [
      'an app name that is taken',
      `POST /v2/${demo.projectId}/instances/${demo.instanceId}/apps`,
      { ...caller, body: { name: 'app-demo' } },
      400,
      vendor('APIG.3203', 'The app name already exists'),
    ],
  ]);
});

it('a good request is seen in the same comparison', async () => {
  const before = await fingerprint(server.database);
  const route = `POST /v2/${demo.projectId}/apic/instances/${demo.instanceId}/app-quotas`;
  expect((await server.call(route, { ...caller, body: dailyQuota })).status).toBe(201);
  expect(await fingerprint(server.database)).not.toBe(before);
});
