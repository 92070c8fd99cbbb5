import { expect, test, vi } from 'vitest';
import { bearer } from '../src/auth/index.ts';
import { akSk, xAuthToken } from '../src/auth/huawei.ts';
import { sign } from '../src/auth/sign.ts';
import {
  createCharge,
  createClient,
  createClientQuota,
  getConsumptionQuota,
  listApplications,
  listServices,
} from '../src/index.ts';
import { type Received, startServer } from './support/server.ts';
import { CREDENTIAL_TOKEN, fullClient, KEY, PLATFORM_TOKEN, X_AUTH_TOKEN } from './support/values.ts';

const list = { status: 200, body: { count: 0, items: [] } };
const quota = { name: 'ClientQuota_demo', call_limits: 1000, time_unit: 'DAY', time_interval: 1 } as const;
const path = { project_id: 'p', instance_id: 'i' };

test('each operation gets the entry of its own scheme and no other', async () => {
  const { baseUrl, received } = await startServer(list, { status: 201, body: {} }, { status: 200, body: {} });
  const client = fullClient(baseUrl);
  await listApplications(client);
  await createCharge(client, { body: { amount: 1 } });
  await getConsumptionQuota(client);
  const sent = received.map(({ headers }) => [headers.authorization, headers['x-auth-token']]);
  expect(sent).toEqual([
    [`Bearer ${PLATFORM_TOKEN}`, undefined],
    [`Bearer ${CREDENTIAL_TOKEN}`, undefined],
    [undefined, X_AUTH_TOKEN],
  ]);
});

test('an operation without an entry for its scheme is not sent', async () => {
  const { baseUrl, received } = await startServer(list);
  const client = createClient({ baseUrl, auth: { platformToken: bearer(PLATFORM_TOKEN) } });
  await expect(createCharge(client as never, { body: { amount: 1 } })).rejects.toThrow(
    'createCharge needs credentialToken in the auth of createClient().',
  );
  await expect(getConsumptionQuota(client as never)).rejects.toThrow('needs xAuthToken or akSk');
  expect(received).toEqual([]);
});

test('an operation that needs no token is sent without one, but with the one there is', async () => {
  const { baseUrl, received } = await startServer(list);
  await listServices(createClient({ baseUrl }));
  await listServices(createClient({ baseUrl, auth: { credentialToken: bearer(CREDENTIAL_TOKEN) } }));
  await listServices(fullClient(baseUrl));
  const sent = received.map(({ headers }) => headers.authorization);
  expect(sent).toEqual([undefined, undefined, `Bearer ${PLATFORM_TOKEN}`]);
});

test('a token function is asked before every attempt, and once more after a 401', async () => {
  const { baseUrl, received } = await startServer({ status: 500 }, { status: 401, body: {} }, list);
  const token = vi.fn<(request: { refresh: boolean }) => string>(({ refresh }) =>
    refresh ? 'fresh' : 'stale',
  );
  await listApplications(createClient({ baseUrl, auth: { platformToken: bearer(token) } }));
  expect(token.mock.calls).toEqual([[{ refresh: false }], [{ refresh: false }], [{ refresh: true }]]);
  expect(received.at(-1)?.headers.authorization).toBe('Bearer fresh');
});

test('a second 401 is final, and with a fixed token the first is', async () => {
  const { baseUrl, received } = await startServer({ status: 401, body: { code: 'authentication_failed' } });
  const dynamic = createClient({ baseUrl, auth: { platformToken: bearer(() => 'token') } });
  await expect(listApplications(dynamic)).rejects.toMatchObject({ status: 401, attempts: 2 });
  await expect(listApplications(fullClient(baseUrl))).rejects.toMatchObject({ status: 401, attempts: 1 });
  expect(received).toHaveLength(3);
});

test('what a token function throws is what the caller gets, and nothing is sent', async () => {
  const { baseUrl, received } = await startServer(list);
  const failure = new Error('The vault is locked.');
  const token = (): string => {
    throw failure;
  };
  await expect(
    listApplications(createClient({ baseUrl, auth: { platformToken: bearer(token) } })),
  ).rejects.toBe(failure);
  expect(received).toEqual([]);
});

test.each(['', 'a b', 'secret\n', 'secret一', undefined])(
  'the token %j is refused and not quoted',
  (token) => {
    expect(() => bearer(token as string)).toThrow(/^bearer\(\) needs a token/);
    expect(() => xAuthToken(token as string)).not.toThrow('secret');
    expect(() => akSk({ ak: 'ak', sk: token as string })).toThrow(/^akSk\(\) needs sk/);
  },
);

test('every attempt is signed anew, over the body that is sent', async () => {
  const busy = { status: 503, headers: { 'retry-after': '1' } };
  const { baseUrl, received } = await startServer(busy, { status: 201, body: {} });
  const auth = { akSk: akSk({ ...KEY, projectId: 'p' }) };
  await createClientQuota(createClient({ baseUrl, auth }), { path, body: quota });
  const [first, second] = received;
  expect(first?.headers['x-sdk-date']).not.toBe(second?.headers['x-sdk-date']);
  for (const request of received) {
    expect(request.headers['x-project-id']).toBe('p');
    expect(request.headers.authorization).toContain(
      'SignedHeaders=content-type;host;x-project-id;x-sdk-date,',
    );
    expect(request.headers.authorization).toBe(recomputed(baseUrl, request));
  }
});

test('a request without a body is signed with its query, temporary keys and domain', async () => {
  const { baseUrl, received } = await startServer({ status: 200, body: {} });
  const auth = { akSk: akSk({ ...KEY, domainId: 'd', securityToken: 'temporary' }) };
  await getConsumptionQuota(createClient({ baseUrl: `${baseUrl}/a%20b/`, auth }));
  const [request] = received;
  expect(request?.headers).toMatchObject({ 'x-domain-id': 'd', 'x-security-token': 'temporary' });
  expect(request && recomputed(baseUrl, request)).toBe(request?.headers.authorization);
});

test('a wrong local clock is corrected once, from the Date of a 401', async () => {
  const ahead = new Date(Date.now() + 3_600_000);
  const refused = { status: 401, body: {}, headers: { date: ahead.toUTCString() } };
  const { baseUrl, received } = await startServer(refused, { status: 200, body: {} }, refused);
  const client = createClient({ baseUrl, auth: { akSk: akSk(KEY) } });
  await getConsumptionQuota(client);
  const signed = String(received[1]?.headers['x-sdk-date']);
  const date = signed.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z');
  expect(Math.abs(Date.parse(date) - ahead.getTime())).toBeLessThan(600_000);
  await expect(getConsumptionQuota(client)).rejects.toMatchObject({ status: 401, attempts: 1 });
});

test('a 401 is not repeated when the clocks agree, or the server tells no time', async () => {
  const silent = { status: 401, body: {}, headers: { date: '' } };
  const { baseUrl } = await startServer({ status: 401, body: {} }, silent);
  const client = createClient({ baseUrl, auth: { akSk: akSk(KEY) } });
  await expect(getConsumptionQuota(client)).rejects.toMatchObject({ status: 401, attempts: 1 });
  await expect(getConsumptionQuota(client)).rejects.toMatchObject({ status: 401, attempts: 1 });
});

/** The Authorization that a server would expect, from what came over the wire. */
function recomputed(baseUrl: string, { method, url, headers, body }: Received): string {
  const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? [];
  const signed = Object.fromEntries(names.map((name) => [name, String(headers[name])]));
  return sign({ method, url: baseUrl + url, headers: signed, body }, KEY);
}
