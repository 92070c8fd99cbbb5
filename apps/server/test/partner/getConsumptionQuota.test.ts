import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mainProject } from '../../src/demo/projects.ts';
import { startTestServer, toRequest, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());
// The clock stands still, and the operation takes ten calls in a second.
beforeEach(() => server.services.clock.set(new Date(server.services.clock.now().getTime() + 1000)));

const ROUTE = 'GET /v2/partners/credit/consumption-quota';

const get = (xAuthToken = server.demo.xAuthToken, route = ROUTE) =>
  server.call(route, { headers: { 'content-type': 'application/json', 'x-auth-token': xAuthToken } });

const setFigures = (figures: Record<string, string>) =>
  server.database
    .updateTable('partner_credit')
    .set(figures)
    .where('domain_id', '=', mainProject.domain.id)
    .execute();

describe('getConsumptionQuota', () => {
  it('answers as source document 002 shows', async () => {
    const { status, body } = await get();
    expect(status).toBe(200);
    expect(body).toEqual({
      consumption_quota: '10000',
      amount: '10.18',
      coupon_amount: '10.03',
      due_amount: '500.28',
      unbilled_amount: '100.01',
      used_consumption_quota: '580.08',
      measure_id: 1,
      currency: 'USD',
    });
  });

  it.each([
    [{ due_amount: '0', unbilled_amount: '0' }, '-20.21'],
    [{ due_amount: '0.1', unbilled_amount: '0.2', amount: '0', coupon_amount: '0' }, '0.30'],
    [
      { due_amount: '99999999999999999999.99', unbilled_amount: '0.01', amount: '-1', coupon_amount: '0' },
      '100000000000000000001',
    ],
    [{ due_amount: '10000', unbilled_amount: '0.01', amount: '0', coupon_amount: '0' }, '10000.01'],
  ])('computes the used part exactly: %o', async (figures, used) => {
    await setFigures(figures);
    expect((await get()).body).toMatchObject({ ...figures, used_consumption_quota: used });
  });

  it('is for partners only', async () => {
    for (const token of [server.demo.otherProject.xAuthToken, server.demo.nonPartner.xAuthToken]) {
      const { status, body } = await get(token);
      expect([status, body]).toEqual([403, { error_code: 'CBC.0151', error_msg: 'Access denied.' }]);
    }
  });

  it('takes no parameters', async () => {
    const { status, body } = await get(undefined, `${ROUTE}?indirect_partner_id=1`);
    expect([status, body]).toEqual([400, { error_code: 'CBC.0100', error_msg: 'Invalid parameter.' }]);
  });
});

describe('more than ten calls in a second', () => {
  it('are refused until the second is over', async () => {
    for (let call = 1; call <= 10; call++) expect((await get()).status).toBe(200);
    const { status, body, headers } = await get();
    expect([status, body]).toEqual([
      429,
      {
        error_code: 'APIGW.0308',
        error_msg:
          'The throttling threshold has been reached: policy user over ratelimit,limit:10,time:1 second',
      },
    ]);
    expect(headers.get('retry-after')).toBe('1');
    expect(headers.get('ratelimit')).toBe('"default";r=0;t=1');
    expect(headers.get('ratelimit-policy')).toBe('"default";q=10;w=1');
    server.services.clock.set(new Date(server.services.clock.now().getTime() + 1000));
    expect((await get()).status).toBe(200);
  });

  it('are counted for each account', async () => {
    for (let call = 1; call <= 11; call++) await get();
    expect((await get()).status).toBe(429);
    expect((await get(server.demo.nonPartner.xAuthToken)).status).toBe(403);
  });
});

it('can be asked by HEAD', async () => {
  const headers = { 'x-auth-token': server.demo.xAuthToken };
  const response = await server.fetch(toRequest(ROUTE.replace('GET', 'HEAD'), { headers }));
  expect([response.status, await response.text()]).toEqual([200, '']);
});
