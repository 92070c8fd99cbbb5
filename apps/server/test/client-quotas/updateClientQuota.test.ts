import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dailyQuota, instanceOf, invalid, type Instance } from '../support/instance.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let instance: Instance;
let id: string;
beforeAll(async () => {
  server = await startTestServer();
  instance = instanceOf(server);
  const { body } = await instance.call('POST /app-quotas', { ...dailyQuota, remark: 'first' });
  id = body.app_quota_id;
  await instance.createQuota('Taken');
});
afterAll(() => server.close());

const update = (body: unknown, quota = id) => instance.call(`PUT /app-quotas/${quota}`, body);

describe('updateClientQuota', () => {
  it('replaces the settings as a whole: what is left out is removed', async () => {
    const [app_id] = [(await instance.call(`GET /app-quotas/${id}/bindable-apps`)).body.apps[0].app_id];
    await instance.call(`POST /app-quotas/${id}/binding-apps`, { app_ids: [app_id] });
    server.services.clock.set(new Date('2026-09-01T13:00:00Z'));
    const settings = { name: 'Renamed', call_limits: 5, time_unit: 'MINUTE', time_interval: 3 };
    const { status, body } = await update(settings);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...settings,
      app_quota_id: id,
      create_time: '2026-09-01T12:00:00.000000Z',
      bound_app_num: 1,
    });
    expect((await instance.call(`GET /app-quotas/${id}`)).body).toEqual(body);
  });

  it('gives the same answer again', async () => {
    const first = await update(dailyQuota);
    const second = await update(dailyQuota);
    expect([second.status, second.body]).toEqual([200, first.body]);
  });

  it('takes what a read gave', async () => {
    const { body } = await instance.call(`GET /app-quotas/${id}`);
    const { app_quota_id: _, create_time: _at, bound_app_num: _number, ...settings } = body;
    expect((await update(settings)).body).toEqual(body);
  });

  it("refuses another quota's name", async () => {
    const { status, body } = await update({ ...dailyQuota, name: 'Taken', call_limits: 7 });
    const error_msg = 'The API quota name already exists';
    expect([status, body]).toEqual([400, { error_code: 'APIG.3325', error_msg }]);
    expect((await instance.call(`GET /app-quotas/${id}`)).body).toMatchObject(dailyQuota);
  });

  it('refuses wrong settings before it looks for the quota', async () => {
    const { status, body } = await update({ ...dailyQuota, reset_time: '2021-02-30 00:00:00' }, 'unknown');
    expect([status, body]).toEqual([400, invalid('reset_time')]);
  });

  it.each(['c900c5612dbe451bb43cbcc49cfaf2f3', 'unknown'])('does not know %s', async (unknown) => {
    const { status, body } = await update(dailyQuota, unknown);
    const error_msg = `App quota ${unknown} does not exist`;
    expect([status, body]).toEqual([404, { error_code: 'APIG.3093', error_msg }]);
  });
});

describe("another instance's quota", () => {
  it.each(['GET', 'PUT', 'DELETE'])('is like an unknown one to %s', async (method) => {
    const other = instanceOf(server, server.demo.otherProject);
    const body = method === 'PUT' ? dailyQuota : undefined;
    const answer = await other.call(`${method} /app-quotas/${id}`, body);
    const error_msg = `App quota ${id} does not exist`;
    expect([answer.status, answer.body]).toEqual([404, { error_code: 'APIG.3093', error_msg }]);
  });
});

describe('deleteClientQuota', () => {
  it('deletes the quota and its bindings, and keeps the apps', async () => {
    const { status, text } = await instance.call(`DELETE /app-quotas/${id}`);
    expect([status, text]).toEqual([204, '']);
    const error = { error_code: 'APIG.3093', error_msg: `App quota ${id} does not exist` };
    for (const method of ['GET', 'DELETE']) {
      const again = await instance.call(`${method} /app-quotas/${id}`);
      expect([again.status, again.body]).toEqual([404, error]);
    }
    const bindings = await server.database.selectFrom('client_quota_binding').selectAll().execute();
    expect(bindings).toEqual([]);
    expect((await instance.call('GET /apps')).body.total).toBe(3);
  });

  it('frees the name', async () => {
    expect((await instance.call('POST /app-quotas', dailyQuota)).status).toBe(201);
  });
});
