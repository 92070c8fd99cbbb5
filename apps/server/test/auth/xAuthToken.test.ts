import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());
beforeEach(() => server.services.clock.set(new Date('2026-09-01T12:00:00Z')));

const PARTNER = 'GET /v2/partners/credit/consumption-quota';
const quotas = (project = server.demo) =>
  `GET /v2/${project.projectId}/apic/instances/${project.instanceId}/app-quotas`;

const withToken = (route: string, xAuthToken: string) =>
  server.call(route, { headers: { 'x-auth-token': xAuthToken } });

const INVALID = 'Incorrect token or token resolution failed';

describe('X-Auth-Token', () => {
  it('is for the project it was made for, and for its account', async () => {
    expect((await withToken(quotas(), server.demo.xAuthToken)).status).toBe(200);
    expect((await withToken(PARTNER, server.demo.xAuthToken)).status).toBe(200);
  });

  it('is kept as a digest only', async () => {
    const rows = await server.database.selectFrom('auth_token').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(server.demo.xAuthToken);
    const keys = await server.database.selectFrom('access_key').selectAll().execute();
    expect(JSON.stringify(keys)).not.toContain(server.demo.secretKey);
  });

  it('ends after 24 hours', async () => {
    server.services.clock.set(new Date('2026-09-02T11:59:59Z'));
    expect((await withToken(quotas(), server.demo.xAuthToken)).status).toBe(200);
    server.services.clock.set(new Date('2026-09-02T12:00:00Z'));
    const { status, body } = await withToken(quotas(), server.demo.xAuthToken);
    expect([status, body]).toEqual([401, { error_code: 'APIG.1002', error_msg: INVALID }]);
  });

  it('comes before a signature', async () => {
    const headers = { 'x-auth-token': server.demo.xAuthToken, authorization: 'SDK-HMAC-SHA256 x' };
    expect((await server.call(quotas(), { headers })).status).toBe(200);
  });

  it.each(['x', 'x'.repeat(4097), 'platform-v1-0', 'ü'])(
    'is refused where it is unknown: %#',
    async (token) => {
      const answer = await withToken(quotas(), token);
      expect([answer.status, answer.body]).toEqual([401, { error_code: 'APIG.1002', error_msg: INVALID }]);
      const partner = await withToken(PARTNER, token);
      const error_msg = 'Incorrect IAM authentication information: decrypt token fail';
      expect([partner.status, partner.body]).toEqual([401, { error_code: 'APIGW.0301', error_msg }]);
      expect(partner.headers.get('www-authenticate')).toBe(
        'X-Auth-Token realm="quotakit", SDK-HMAC-SHA256 realm="quotakit"',
      );
    },
  );

  it.each([undefined, { 'x-auth-token': '' }])('is missed: %#', async (headers) => {
    const options = headers === undefined ? {} : { headers };
    const answer = await server.call(quotas(), options);
    const error_msg = 'Token missing. Log in again or try again later.';
    expect([answer.status, answer.body]).toEqual([401, { error_code: 'APIG.1000', error_msg }]);
    expect((await server.call(PARTNER, options)).body).toEqual({
      error_code: 'APIGW.0301',
      error_msg: 'Incorrect IAM authentication information: no token and no signature',
    });
  });
});

describe('another project', () => {
  const error_msg = 'No permissions to request this method';

  it('is refused, whatever else the address says', async () => {
    const { demo } = server;
    const routes = [
      quotas(),
      `${quotas()}?limit=x`,
      `GET /v2/${demo.projectId}/apic/instances/unknown/app-quotas`,
      'GET /v2/unknown/apic/instances/unknown/app-quotas',
    ];
    for (const token of [demo.otherProject.xAuthToken, demo.nonPartner.xAuthToken]) {
      for (const route of routes) {
        const { status, body } = await withToken(route, token);
        expect([status, body]).toEqual([403, { error_code: 'APIG.1005', error_msg }]);
      }
    }
  });

  it("'s instance is like an unknown one in the own project", async () => {
    const { projectId, otherProject, xAuthToken } = server.demo;
    const route = `GET /v2/${projectId}/apic/instances/${otherProject.instanceId}/app-quotas`;
    const { status, body } = await withToken(route, xAuthToken);
    const error = {
      error_code: 'APIG.3030',
      error_msg: `The instance does not exist;id:${otherProject.instanceId}`,
    };
    expect([status, body]).toEqual([404, error]);
  });
});
