import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mainProject } from '../../src/demo/projects.ts';
import { instanceOf, invalid, type Instance } from '../support/instance.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let instance: Instance;
beforeAll(async () => {
  server = await startTestServer();
  instance = instanceOf(server);
});
afterAll(() => server.close());

const names = async (query: string) => {
  const { body } = await instance.call(`GET /apps${query}`);
  return body.apps.map((app: { name: string }) => app.name);
};

describe('createClientApp', () => {
  it('makes key and secret where they are left out', async () => {
    const { status, body } = await instance.createApp({ name: 'made (1)' });
    const user = { user_id: mainProject.userId, user_name: 'demo' };
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      name: 'made (1)',
      roles: ['admin'],
      owner: true,
      favorite: false,
      key: expect.stringMatching(/^[0-9a-f-]{36}$/),
      create_time: '2026-09-01T12:00:00.000000Z',
      update_time: '2026-09-01T12:00:00.000000Z',
      created_user: user,
      last_updated_user: user,
    });
    const { apps } = (await instance.call(`GET /apps?id=${body.id}`)).body;
    expect(apps).toEqual([
      {
        id: body.id,
        name: 'made (1)',
        creator: 'USER',
        status: 1,
        app_key: body.key,
        app_type: 'roma',
        roma_app_type: 'integration',
        register_time: body.create_time,
        update_time: body.update_time,
      },
    ]);
  });

  it('keeps a secret that was given unreadable', async () => {
    const app = { name: '订单（测试）', remark: 'Web shop', key: 'own-key', favorite: true };
    const { status, body, text } = await instance.createApp({ ...app, secret: 'Qk7-demo.Secret/2026' });
    expect([status, body]).toEqual([201, expect.objectContaining(app)]);
    expect(text).not.toContain('Qk7');
    const row = await server.database
      .selectFrom('client_app')
      .select('sealed_secret')
      .where('id', '=', body.id)
      .executeTakeFirstOrThrow();
    expect(row.sealed_secret).not.toContain('Qk7');
    expect(await server.services.sealer.unseal(row.sealed_secret)).toBe('Qk7-demo.Secret/2026');
  });

  it.each([
    ['a name', { name: 'made (1)' }, { error_code: 'APIG.3203', error_msg: 'The app name already exists' }],
    ['a key', { name: 'new', key: 'own-key' }, invalid('key', 'APIG.2011')],
  ])('refuses %s twice in an instance, and takes it in another', async (_case, app, error) => {
    const { status, body } = await instance.createApp(app);
    expect([status, body]).toEqual([400, error]);
    const other = instanceOf(server, server.demo.otherProject);
    expect((await other.createApp(app)).status).toBe(201);
  });

  it.each([
    ['name', {}],
    ['name', { name: '' }],
    ['name', { name: 'a/b' }],
    ['name', { name: 'x'.repeat(257) }],
    ['key', { name: 'new', key: 'ab' }],
    ['key', { name: 'new', key: null }],
    ['secret', { name: 'new', secret: 'short' }],
    ['favorite', { name: 'new', favorite: 'yes' }],
    ['remark', { name: 'new', remark: '<b>' }],
    ['status', { name: 'new', status: 2 }],
    ['body', 'new'],
    ['body', [{ name: 'new' }]],
  ])('refuses a wrong %s: %o', async (field, app) => {
    const { status, body } = await instance.createApp(app);
    expect([status, body]).toEqual([400, invalid(field, 'APIG.2011')]);
  });

  it('takes null for a secret that the server makes', async () => {
    expect((await instance.createApp({ name: 'null-secret', secret: null })).status).toBe(201);
  });
});

describe('listClientApps', () => {
  it('shows the newest first', async () => {
    server.services.clock.set(new Date('2026-09-01T12:00:01Z'));
    await instance.createApp({ name: 'newest' });
    expect((await names(''))[0]).toBe('newest');
    expect(await names('?limit=1&offset=1')).toHaveLength(1);
  });

  it.each([
    ['?name=app-', ['app-demo', 'app-test']],
    ['?name=app-demo&precise_search=name', ['app-demo']],
    ['?name=app-&precise_search=name', []],
    ['?name=APP', []],
    ['?name=%25', []],
    ['?app_key=own-key', ['订单（测试）']],
    ['?app_key=own', []],
    ['?id=98df09fb-d459-4cbf-83a7-2b55ca6f3d5d', ['app-demo']],
    ['?id=unknown', []],
    ['?status=2', []],
    ['?status=1&name=app-test', ['app-test']],
  ])('filters by %s', async (query, found) => {
    expect((await names(query)).toSorted()).toEqual(found);
  });

  it.each([
    ['status', '?status=3'],
    ['precise_search', '?precise_search=id'],
    ['limit', '?limit=x'],
  ])('refuses a wrong %s', async (name, query) => {
    const { status, body } = await instance.call(`GET /apps${query}`);
    expect([status, body]).toEqual([400, invalid(name)]);
  });
});
