import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mainProject, otherProject } from '../../src/demo/projects.ts';
import { instanceOf, invalid, type Instance } from '../support/instance.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let instance: Instance;
let first: string;
let second: string;
beforeAll(async () => {
  server = await startTestServer();
  instance = instanceOf(server);
  first = await instance.createQuota('First');
  second = await instance.createQuota('Second');
});
afterAll(() => server.close());

const [appA = '', appB = '', appC = ''] = mainProject.apps.map((app) => app.id);

const bind = (quota: string, app_ids: unknown) =>
  instance.call(`POST /app-quotas/${quota}/binding-apps`, { app_ids });
const unbind = (quota: string, app: string) => instance.call(`DELETE /app-quotas/${quota}/bound-apps/${app}`);
const bound = async (quota: string, query = '') =>
  (await instance.call(`GET /app-quotas/${quota}/bound-apps${query}`)).body;
const bindable = async (quota: string, query = '') =>
  (await instance.call(`GET /app-quotas/${quota}/bindable-apps${query}`)).body;
const count = async (quota: string) => (await instance.call(`GET /app-quotas/${quota}`)).body.bound_app_num;
const idsOf = (page: { apps: { app_id: string }[] }) => page.apps.map((app) => app.app_id).toSorted();

const ALREADY_BOUND = { error_code: 'APIG.3309', error_msg: 'The operation has already been performed' };
const unknownApp = (id: string) => ({ error_code: 'APIG.3004', error_msg: `App ${id} does not exist` });

describe('bindClientQuotaApps', () => {
  it('binds apps, in the order of the request', async () => {
    const { status, body } = await bind(first, [appB, appA]);
    const bound_time = '2026-09-01T12:00:00.000000Z';
    expect(status).toBe(201);
    expect(body).toEqual({
      applies: [
        { app_quota_id: first, app_id: appB, bound_time },
        { app_quota_id: first, app_id: appA, bound_time },
      ],
    });
    expect(await count(first)).toBe(2);
  });

  it.each([() => first, () => second])(
    'refuses an app that has a quota, and binds none: %#',
    async (quota) => {
      const { status, body } = await bind(quota(), [appC, appA]);
      expect([status, body]).toEqual([400, ALREADY_BOUND]);
      expect([await count(first), await count(second)]).toEqual([2, 0]);
    },
  );

  it('refuses an unknown app, and binds none', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    for (const id of [unknown, otherProject.apps[0]?.id ?? '']) {
      const { status, body } = await bind(second, [appC, id]);
      expect([status, body]).toEqual([404, unknownApp(id)]);
    }
    expect(await count(second)).toBe(0);
  });

  it.each([
    ['app_ids', []],
    ['app_ids', undefined],
    ['app_ids', appC],
    ['app_ids', [appC, appC]],
    ['app_ids', Array.from({ length: 501 }, (_, i) => i.toString(16).padStart(32, '0'))],
  ])('refuses wrong %s: %o', async (name, ids) => {
    const { status, body } = await bind(second, ids);
    expect([status, body]).toEqual([400, invalid(name)]);
  });

  it('binds an app once of ten requests at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => bind(second, [appC])));
    const statuses = answers.map((answer) => answer.status).toSorted();
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 400)]);
    expect(await count(second)).toBe(1);
  });
});

describe('listClientQuotaBoundApps', () => {
  it('shows the apps of one quota', async () => {
    expect(await bound(second)).toEqual({
      size: 1,
      total: 1,
      apps: [
        {
          app_id: appC,
          name: '订单系统',
          status: 1,
          app_key: 'orders-key',
          register_time: '2020-09-18T09:25:19.000000Z',
          update_time: '2020-09-18T09:25:19.000000Z',
          app_quota_id: second,
          app_quota_name: 'Second',
          bound_time: '2026-09-01T12:00:00.000000Z',
        },
      ],
    });
    expect(idsOf(await bound(first))).toEqual([appA, appB].toSorted());
  });

  it('filters and pages', async () => {
    expect(idsOf(await bound(first, '?app_name=demo'))).toEqual([appA]);
    expect(await bound(first, '?app_name=%25')).toEqual({ size: 0, total: 0, apps: [] });
    expect(await bound(first, '?limit=1&offset=1')).toMatchObject({ size: 1, total: 2 });
  });
});

describe('unbindClientQuotaApp', () => {
  it('ends one binding', async () => {
    expect((await unbind(first, appA)).status).toBe(204);
    expect([await count(first), idsOf(await bindable(first))]).toEqual([1, [appA]]);
  });

  it.each([
    ['an app that is not bound', () => appA],
    ['an app of another quota', () => appC],
    ['an unknown app', () => '00000000-0000-4000-8000-000000000000'],
  ])('does not know %s', async (_case, app) => {
    const { status, body } = await unbind(first, app());
    expect([status, body]).toEqual([404, unknownApp(app())]);
  });

  it('frees the app for another quota', async () => {
    expect((await bind(second, [appA])).status).toBe(201);
    expect(idsOf(await bindable(first))).toEqual([]);
    expect(idsOf(await bound(second))).toEqual([appA, appC].toSorted());
  });
});

describe('listBindableClientApps', () => {
  it('shows the apps without a quota, the same for every quota', async () => {
    await unbind(second, appC);
    const page = await bindable(first);
    expect(page).toEqual({
      size: 1,
      total: 1,
      apps: [
        {
          app_id: appC,
          name: '订单系统',
          status: 1,
          app_key: 'orders-key',
          register_time: '2020-09-18T09:25:19.000000Z',
          update_time: '2020-09-18T09:25:19.000000Z',
        },
      ],
    });
    expect(await bindable(second)).toEqual(page);
    expect((await bindable(second, '?app_name=订单')).total).toBe(1);
    expect((await bindable(second, '?app_name=demo')).total).toBe(0);
  });
});

describe('an unknown quota', () => {
  const unknown = 'c900c5612dbe451bb43cbcc49cfaf2f3';

  it.each([
    [`POST /app-quotas/${unknown}/binding-apps`, { app_ids: [appA] }],
    [`GET /app-quotas/${unknown}/bound-apps`, undefined],
    [`GET /app-quotas/${unknown}/bindable-apps`, undefined],
    [`DELETE /app-quotas/${unknown}/bound-apps/${appA}`, undefined],
  ])('has no apps: %s', async (route, sent) => {
    const { status, body } = await instance.call(route, sent);
    const error_msg = `The App quota ${unknown} does not exist`;
    expect([status, body]).toEqual([404, { error_code: 'APIG.3093', error_msg }]);
  });
});
