import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dailyQuota, instanceOf, invalid, type Instance } from '../support/instance.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let instance: Instance;
beforeAll(async () => {
  server = await startTestServer();
  instance = instanceOf(server);
});
afterAll(() => server.close());

const create = (body: unknown) => instance.call('POST /app-quotas', body);

describe('createClientQuota', () => {
  it('answers as source document 004 shows', async () => {
    const { status, body } = await create(dailyQuota);
    expect(status).toBe(201);
    expect(body).toEqual({
      app_quota_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      name: 'ClientQuota_demo',
      call_limits: 1000,
      time_unit: 'DAY',
      time_interval: 1,
      reset_time: '2020-09-20 00:00:00',
      create_time: '2026-09-01T12:00:00.000000Z',
      bound_app_num: 0,
    });
    expect((await instance.call(`GET /app-quotas/${body.app_quota_id}`)).body).toEqual(body);
  });

  it('refuses a name twice in an instance, and takes it in another', async () => {
    const { status, body } = await create(dailyQuota);
    expect([status, body]).toEqual([
      400,
      { error_code: 'APIG.3325', error_msg: 'The API quota name already exists' },
    ]);
    const other = instanceOf(server, server.demo.otherProject);
    expect((await other.call('POST /app-quotas', dailyQuota)).status).toBe(201);
  });

  it('makes one quota of ten requests for the same name at once', async () => {
    const quota = { ...dailyQuota, name: 'At_once' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(quota)));
    const statuses = answers.map((answer) => answer.status).toSorted();
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 400)]);
  });

  it('stores HOURE as HOUR', async () => {
    const quota = { name: 'Hourly', call_limits: 600, time_unit: 'HOURE', time_interval: 12 };
    const { status, body } = await create(quota);
    expect(status).toBe(201);
    expect(body.time_unit).toBe('HOUR');
    expect(body).not.toHaveProperty('reset_time');
    expect(body).not.toHaveProperty('remark');
    const row = await server.database
      .selectFrom('client_quota')
      .select('time_unit')
      .where('id', '=', body.app_quota_id)
      .executeTakeFirst();
    expect(row).toEqual({ time_unit: 'HOUR' });
  });

  it.each([
    ['the shortest name', { name: 'abc' }],
    ['the longest name', { name: `a${'_'.repeat(254)}` }],
    ['a Chinese name', { name: '客户端配额' }],
    ['another letter case', { name: 'clientQuota_demo' }],
    ['the highest limits', { name: 'Highest', call_limits: 2147483647, time_interval: 2147483647 }],
    ['a past time', { name: 'Past', reset_time: '1000-01-01 00:00:00' }],
    ['a future time', { name: 'Future', reset_time: '2999-12-31 23:59:59' }],
    ['a leap day', { name: 'Leap', reset_time: '2024-02-29 12:34:56' }],
    ['a remark', { name: 'Remark', remark: 'Trial customers, "quoted" & 试用' }],
  ])('takes %s', async (_case, change) => {
    const { status, body } = await create({ ...dailyQuota, ...change });
    expect([status, body]).toEqual([201, expect.objectContaining(change)]);
  });

  it('takes an empty remark for none', async () => {
    const { body } = await create({ ...dailyQuota, name: 'Empty_remark', remark: '' });
    expect(body).not.toHaveProperty('remark');
  });

  it.each([
    ['name', { name: 'ab' }],
    ['name', { name: `a${'_'.repeat(255)}` }],
    ['name', { name: '1abc' }],
    ['name', { name: 'a-b-c' }],
    ['name', { name: 'ab c' }],
    ['name', { name: undefined }],
    ['name', { name: null }],
    ['name', { name: 'abc\n' }],
    ['call_limits', { call_limits: 0 }],
    ['call_limits', { call_limits: 2147483648 }],
    ['call_limits', { call_limits: 1.5 }],
    ['call_limits', { call_limits: '1000' }],
    ['time_unit', { time_unit: 'WEEK' }],
    ['time_unit', { time_unit: 'hour' }],
    ['time_interval', { time_interval: -1 }],
    ['time_interval', { time_interval: undefined }],
    ['reset_time', { reset_time: '2021-02-29 00:00:00' }],
    ['reset_time', { reset_time: '2021-04-31 00:00:00' }],
    ['reset_time', { reset_time: '2020-09-20T00:00:00Z' }],
    ['reset_time', { reset_time: '2020-09-20 24:00:00' }],
    ['reset_time', { reset_time: '2020-09-20 00:00:00 +0000 +0000' }],
    ['reset_time', { reset_time: null }],
    ['remark', { remark: 'a < b' }],
    ['remark', { remark: 'x'.repeat(256) }],
    ['bound_app_num', { bound_app_num: 1 }],
  ])('refuses a wrong %s: %o', async (name, change) => {
    const { status, body } = await create({ ...dailyQuota, name: 'Refused', ...change });
    expect([status, body]).toEqual([400, invalid(name)]);
  });
});
