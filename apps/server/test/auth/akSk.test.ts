import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/crypto.ts';
import { startTestServer, type CallResult, type TestServer } from '../support/server.ts';
import { sdkDate, signedHeaders, type ToSign } from '../support/signed.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());
// The clock stands still, and the operation takes ten calls in a second.
beforeEach(() => server.services.clock.set(new Date(server.services.clock.now().getTime() + 1000)));

const ROUTE = 'GET /v2/partners/credit/consumption-quota';
const ORIGIN = 'http://quotakit.test';

type Change = Partial<
  ToSign & { readonly sent: Readonly<Record<string, string>>; readonly sentBody: string }
>;

/** Signs a request, changes what is sent, and sends it. */
async function send({ sent, sentBody, ...change }: Change = {}, route = ROUTE, key = server.demo) {
  const [method = '', path = ''] = route.split(' ');
  const request = { method, url: `${ORIGIN}${path}`, at: server.services.clock.now(), ...change };
  const headers = { ...(await signedHeaders(request, key)), ...sent };
  const text = sentBody ?? request.body;
  return server.call(route, { headers, ...(text !== undefined && { text }) });
}

const seen = ({ status, body }: CallResult) => [status, body];

const refusal = (error_msg: unknown) => [401, { error_code: 'APIGW.0301', error_msg }];

const PREFIX = 'Incorrect IAM authentication information: ';
const MISMATCH = expect.stringContaining(`${PREFIX}verify aksk signature fail, canonicalRequest:GET|`);

describe('a signed request', () => {
  it.each([
    ['of the date only', {}],
    ['of more headers', { headers: { host: 'quotakit.test', 'x-domain-id': 'd', test_underscore: ' v ' } }],
    [
      'with a declared digest',
      { headers: { 'x-sdk-content-sha256': 'UNSIGNED-PAYLOAD' }, payload: 'UNSIGNED-PAYLOAD' },
    ],
  ] as const)('%s is let in', async (_case, change) => {
    expect((await send(change)).status).toBe(200);
  });

  it.each([-900_000, 900_000])('of a clock that is off by %i milliseconds is let in', async (offset) => {
    const at = new Date(server.services.clock.now().getTime() + offset);
    expect((await send({ at })).status).toBe(200);
  });

  it('covers the query, whose "+" is a space', async () => {
    const { projectId, instanceId } = server.demo;
    const list = `GET /v2/${projectId}/apic/instances/${instanceId}/apps`;
    const signed = { url: `${ORIGIN}/v2/${projectId}/apic/instances/${instanceId}/apps?name=a%20b&limit=5` };
    expect((await send(signed, `${list}?limit=5&name=a+b`)).status).toBe(200);
    expect((await send(signed, `${list}?limit=6&name=a+b`)).status).toBe(401);
    expect((await send(signed, `${list}?limit=5&name=a%2Bb`)).status).toBe(401);
  });

  it('covers the bytes of the body', async () => {
    const { projectId, instanceId } = server.demo;
    const create = `POST /v2/${projectId}/apic/instances/${instanceId}/app-quotas`;
    const body = '{"name": "Signed_1", "call_limits": 1, "time_unit": "DAY", "time_interval": 1}\n';
    expect((await send({ body, sentBody: body.replace('1,', '9,') }, create)).status).toBe(401);
    expect((await send({ body, sentBody: body.trim() }, create)).status).toBe(401);
    expect((await send({ body }, create)).status).toBe(201);
  });

  it('may leave the body out of the signature', async () => {
    const { projectId, instanceId } = server.demo;
    const create = `POST /v2/${projectId}/apic/instances/${instanceId}/app-quotas`;
    const body = '{"name": "Signed_2", "call_limits": 1, "time_unit": "DAY", "time_interval": 1}';
    const payload = 'UNSIGNED-PAYLOAD';
    const { status } = await send({ body, payload, headers: { 'x-sdk-content-sha256': payload } }, create);
    expect(status).toBe(201);
  });

  it('may not declare the digest of another body', async () => {
    const payload = sha256('another body');
    const answer = await send({ payload, headers: { 'x-sdk-content-sha256': payload } });
    expect(seen(answer)).toEqual(
      refusal(`${PREFIX}verify aksk signature fail, X-Sdk-Content-Sha256 is not the digest of the body`),
    );
  });
});

describe('a refused signature', () => {
  it.each([
    ['made with another secret key', {}, { secretKey: 'x'.repeat(40) }],
    ['of another header value', { headers: { host: 'quotakit.test' }, sent: { host: 'other.test' } }, {}],
    ['of another path', { url: `${ORIGIN}/v2/partners/credit/consumption-quotas` }, {}],
    ['of another method', { method: 'POST' }, {}],
    ['of a header in other letters', { headers: { 'x-domain-id': 'd' }, sent: { 'x-domain-id': 'D' } }, {}],
  ] as const)('%s', async (_case, change, key) => {
    expect(seen(await send(change, ROUTE, { ...server.demo, ...key }))).toEqual(refusal(MISMATCH));
  });

  it('repeats what was checked, without tokens', async () => {
    const headers = { host: 'quotakit.test', 'x-security-token': 'very-secret' };
    const answer = await send({ headers }, ROUTE, { ...server.demo, secretKey: 'wrong' });
    const date = sdkDate(server.services.clock.now());
    const empty = sha256('');
    expect(seen(answer)).toEqual(
      refusal(
        `${PREFIX}verify aksk signature fail, canonicalRequest:GET|/v2/partners/credit/consumption-quota/||` +
          `host:quotakit.test|x-sdk-date:${date}|x-security-token:***||host;x-sdk-date;x-security-token|${empty}`,
      ),
    );
  });

  it('is cut to the documented length', async () => {
    const headers = { 'x-long': 'x'.repeat(5000) };
    const { status, body } = await send({ headers }, ROUTE, { ...server.demo, secretKey: 'wrong' });
    expect([status, body.error_msg.length <= 2000]).toEqual([401, true]);
  });

  it('of an unknown access key', async () => {
    const key = { accessKey: 'QTWAOYTTINDUT2QVKYUC', secretKey: 'x' };
    expect(seen(await send({}, ROUTE, { ...server.demo, ...key }))).toEqual(
      refusal(`${PREFIX}Get secretKey failed,ak:QTWAOYTTINDUT2QVKYUC,err:ak not exist`),
    );
  });

  it.each([-1, 1])('of a clock that is off by more than 15 minutes: %i', async (sign) => {
    const now = server.services.clock.now();
    const at = new Date(now.getTime() + sign * 901_000);
    expect(seen(await send({ at }))).toEqual(
      refusal(`${PREFIX}signature expired, signature time:${sdkDate(at)},server time:${sdkDate(now)}`),
    );
  });

  it('that lists a header which was not sent', async () => {
    const { authorization = '', ...sent } = await signedHeaders(
      {
        method: 'GET',
        url: `${ORIGIN}/v2/partners/credit/consumption-quota`,
        at: server.services.clock.now(),
        headers: { 'x-domain-id': 'd' },
      },
      server.demo,
    );
    const headers = { authorization, 'x-sdk-date': sent['x-sdk-date'] ?? '' };
    expect(seen(await server.call(ROUTE, { headers }))).toEqual(
      refusal(`${PREFIX}verify aksk signature fail, the signed header x-domain-id is missing`),
    );
  });

  it.each([
    ['no X-Sdk-Date', { 'x-sdk-date': '' }],
    ['an X-Sdk-Date of another form', { 'x-sdk-date': '2026-09-01T12:00:00Z' }],
    ['an X-Sdk-Date that is no time', { 'x-sdk-date': '20261399T120000Z' }],
    [
      'a date that is not signed',
      { authorization: `SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=${'0'.repeat(64)}` },
    ],
  ])('with %s', async (_case, sent) => {
    expect(seen(await send({ sent }))).toEqual(
      refusal(`${PREFIX}X-Sdk-Date has to be signed, and of the form yyyyMMddTHHmmssZ`),
    );
  });

  it.each([
    'SDK-HMAC-SHA256',
    'SDK-HMAC-SHA256 Access=AK,SignedHeaders=x-sdk-date,Signature=00',
    `SDK-HMAC-SHA256  Access=AK, SignedHeaders=x-sdk-date, Signature=${'0'.repeat(64)}`,
    `SDK-HMAC-SHA256 Access=AK, SignedHeaders=x-sdk-date, Signature=${'0'.repeat(63)}`,
    `SDK-HMAC-SHA256 Access=AK, SignedHeaders=, Signature=${'0'.repeat(64)}`,
    `SDK-HMAC-SHA256 Access=A'K, SignedHeaders=x-sdk-date, Signature=${'0'.repeat(64)}`,
  ])('in an Authorization header of another form: %s', async (authorization) => {
    expect(seen(await send({ sent: { authorization } }))).toEqual(
      refusal(`${PREFIX}the Authorization header has not the documented form`),
    );
  });

  it('of a body above 1 MiB, where the operation takes none', async () => {
    const { projectId, instanceId } = server.demo;
    const route = `DELETE /v2/${projectId}/apic/instances/${instanceId}/app-quotas/x`;
    const { status, body } = await send({ body: 'x'.repeat(2_000_000) }, route);
    expect([status, body.error_code]).toEqual([401, 'APIG.0301']);
  });
});
