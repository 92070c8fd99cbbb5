import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUser, type User } from '../support/arrange/user.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { addApi, addUsage } from '../support/usage.ts';

let server: TestServer;
let user: User;
let apiId: string;
beforeAll(async () => {
  server = await startTestServer();
  apiId = await addApi(server);
});
beforeEach(async () => void (user = await createUser(server)));
afterAll(() => server.close());

const aggregate = (query: Record<string, string> = {}) =>
  server.call(`GET /api/v1/usage/apis/aggregate/?${new URLSearchParams(query)}`, {
    token: user.platformToken,
  });
const spend = (at: string, columns = {}) =>
  addUsage(server, user, { created_at: at, deducted_micro: 1n, ...columns });
/** The days on which something was spent, in a zone and a year. */
const daysOf = async (timezone: string, year = 2026) => {
  const query = { created_at_from: `${year}-01-01T00:00:00Z`, created_at_to: `${year + 1}-01-01T00:00:00Z` };
  const { status, body } = await aggregate({ ...query, timezone });
  expect(status).toBe(200);
  return body.items.map(({ date, amount }: { date: string; amount: number }) => [date, amount]);
};

describe('getApiUsageAggregate', () => {
  it('gives 0 where nothing was spent', async () => {
    await spend('2026-08-20T00:00:00Z', { deducted_micro: 0n, status_code: 502 });
    const { status, body } = await aggregate();
    expect([status, body]).toEqual([200, { total: 0, items: [], apis: {} }]);
  });

  it('adds up by day and API, oldest first', async () => {
    await spend('2026-08-21T23:59:59.999999Z', { api_id: apiId, deducted_micro: 300_000n });
    await spend('2026-08-21T00:00:00Z', { api_id: apiId, deducted_micro: 200_000n });
    await spend('2026-08-21T10:00:00Z', { deducted_micro: 7n });
    await spend('2026-08-20T10:00:00Z', { api_id: apiId, deducted_micro: 100_000n });
    await addUsage(server, await createUser(server), { created_at: '2026-08-21T10:00:00Z' });
    const { body } = await aggregate();
    expect(body).toEqual({
      total: 0.600007,
      items: [
        { date: '2026-08-20', api_id: apiId, amount: 0.1 },
        { date: '2026-08-21', api_id: apiId, amount: 0.5 },
        { date: '2026-08-21', api_id: null, amount: 0.000007 },
      ],
      apis: { [apiId]: { title: 'Chat API' } },
    });
  });

  it('adds up exactly what floating-point numbers would not', async () => {
    const most = 4_294_967_295_499_999n;
    await spend('2026-08-20T00:00:00Z', { deducted_micro: most });
    await spend('2026-08-21T00:00:00Z', { deducted_micro: most + 1n });
    for (let i = 0; i < 3; i++) await spend('2026-08-22T00:00:00Z', { deducted_micro: 100_000n });
    const { body } = await aggregate();
    expect(body.items.map(({ amount }: { amount: number }) => amount)).toEqual([
      4294967295.499999, 4294967295.5, 0.3,
    ]);
    expect(body.total).toBe(8589934591.299999);
  });

  it('filters like the list', async () => {
    await spend('2026-08-20T00:00:00Z', { api_id: apiId, status_code: 201 });
    await spend('2026-08-20T00:00:00Z', { deducted_micro: 10n });
    expect((await aggregate({ api_id: apiId })).body.total).toBe(0.000001);
    expect((await aggregate({ status_code: '200' })).body.total).toBe(0.00001);
    expect((await aggregate({ application_id: apiId })).body.total).toBe(0);
    expect((await aggregate({ perspective: 'both', user_id: 'me' })).body.total).toBe(0.000011);
  });
});

describe('getApiUsageAggregate: days', () => {
  it('puts a day’s begin and end where the time zone has them', async () => {
    await spend('2026-08-20T15:59:59.999999Z');
    await spend('2026-08-20T16:00:00Z', { deducted_micro: 2n });
    expect(await daysOf('UTC')).toEqual([['2026-08-20', 0.000003]]);
    expect(await daysOf('Asia/Shanghai')).toEqual([
      ['2026-08-20', 0.000001],
      ['2026-08-21', 0.000002],
    ]);
  });

  // Berlin has 23 hours on 29 March 2026 and 25 on 25 October; the clocks change at 01:00 UTC.
  it.each(['Europe/Berlin', 'europe/berlin', 'CET', 'MET'])('counts the days of %s', async (zone) => {
    const starts = ['2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', '2026-10-24T22:00:00Z'];
    for (const start of [...starts, '2026-10-25T23:00:00Z']) {
      await spend(new Date(Date.parse(start) - 1).toISOString());
      await spend(start, { deducted_micro: 10n });
    }
    expect(await daysOf(zone)).toEqual([
      ['2026-03-28', 0.000001],
      ['2026-03-29', 0.000011],
      ['2026-03-30', 0.00001],
      ['2026-10-24', 0.000001],
      ['2026-10-25', 0.000011],
      ['2026-10-26', 0.00001],
    ]);
  });

  it.each([
    ['EET', '2026-06-30T21:00:00Z'],
    ['WET', '2026-06-30T23:00:00Z'],
    ['America/New_York', '2026-07-01T04:00:00Z'],
    ['Asia/Kathmandu', '2026-06-30T18:15:00Z'],
    ['Australia/Lord_Howe', '2026-06-30T13:30:00Z'],
  ])('begins 1 July in %s at %s', async (zone, start) => {
    await spend(new Date(Date.parse(start) - 1).toISOString());
    await spend(start);
    expect(await daysOf(zone)).toEqual([
      ['2026-06-30', 0.000001],
      ['2026-07-01', 0.000001],
    ]);
  });
});

describe('getApiUsageAggregate: bounds', () => {
  it('looks at the last 30 days, up to now', async () => {
    await spend('2026-08-02T11:59:59.999999Z', { deducted_micro: 1_000n });
    await spend('2026-08-02T12:00:00.001Z', { deducted_micro: 10n });
    await spend('2026-09-01T12:00:00Z');
    expect((await aggregate()).body.total).toBe(0.000011);
    expect((await aggregate({ created_at_to: '2026-08-20T00:00:00Z' })).body.total).toBe(0.00101);
  });

  it('takes 366 days and refuses more', async () => {
    const to = '2026-09-01T00:00:00Z';
    const longest = await aggregate({ created_at_from: '2025-08-31T00:00:00Z', created_at_to: to });
    expect(longest.status).toBe(200);
    const { status, body } = await aggregate({ created_at_from: '2025-08-30T23:59:59Z', created_at_to: to });
    expect([status, body.code]).toEqual([400, 'invalid']);
    expect(body.errors).toEqual({ created_at_from: ['Must be at most 366 days before created_at_to.'] });
    expect((await aggregate({ created_at_from: '2025-08-31T00:00:00Z' })).status).toBe(400);
  });

  it.each(['Mars/Base', 'Z', 'UTC+3', '+0200', 'posixrules', "UTC'", ' '])(
    'answers 400 for the time zone %s',
    async (timezone) => {
      const { status, body } = await aggregate({ timezone });
      expect([status, body.code]).toEqual([400, 'invalid']);
      expect(Object.keys(body.errors)).toEqual(['timezone']);
    },
  );

  it('refuses another user’s id with 403', async () => {
    expect((await aggregate({ user_id: server.demo.userId })).status).toBe(403);
  });
});
