import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublic, parseRanges, type AddressRanges } from '../../src/node/addressRanges.ts';
import { readConfig } from '../../src/node/config.ts';
import { createUpstream, type Upstream as Guarded } from '../../src/node/upstream.ts';
import { startGateway } from '../support/gateway.ts';
import { balancesOf, createPayer } from '../support/payer.ts';
import { startTestServer, toRequest, type TestServer } from '../support/server.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const ranges = (...texts: string[]): AddressRanges => parseRanges(texts) ?? expect.fail('no ranges');

describe('an address', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
    'such as %s is public',
    (address) => expect(isPublic(address)).toBe(true),
  );

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    'localhost',
    '',
  ])('such as %s is not public', (address) => expect(isPublic(address)).toBe(false));

  it('is allowed by its range', () => {
    const allowed = ranges('10.0.0.0/8', '::1');
    expect(['10.9.8.7', '::ffff:10.9.8.7', '::1'].map((address) => allowed.has(address))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['11.0.0.1', '::2', 'x'].map((address) => allowed.has(address))).toEqual([false, false, false]);
  });

  it.each(['10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', 'localhost', '10.0.0', '::1/129', '10.0.0.0/-1'])(
    '%s is no range',
    (text) => {
      expect(() => readConfig({ QUOTAKIT_UPSTREAM_ALLOW: `127.0.0.1,${text}` })).toThrow(
        'QUOTAKIT_UPSTREAM_ALLOW',
      );
    },
  );
});

describe('the gateway', () => {
  let server: TestServer;
  let upstream: Upstream;
  const opened: Guarded[] = [];
  beforeAll(async () => {
    [server, upstream] = await Promise.all([startTestServer(), startUpstream()]);
    await server.database.deleteFrom('api').execute();
  });
  afterAll(async () => {
    await Promise.all(opened.map(({ close }) => close()));
    await server.close();
    upstream.close();
  });

  function guarded(...allowed: string[]): Guarded {
    const sending = createUpstream(ranges(...allowed));
    opened.push(sending);
    return sending;
  }

  /** Calls a service at this address; resolves with the status and what is left of 10 credits. */
  async function callAt(url: string, sending = guarded()) {
    await server.database
      .updateTable('service')
      .set({ upstream_url: url, price_micro: 1_000_000n })
      .where('alias', '=', 'chatgpt')
      .execute();
    const warnings: string[] = [];
    const logger = {
      ...server.services.logger,
      warn: (fields: { err?: Error }) => warnings.push(String(fields.err)),
    };
    const gateway = await startGateway({ ...server.services, logger, send: sending.send });
    const payer = await createPayer(server, { own: 10 });
    const answer = await gateway.fetch(toRequest('POST /chatgpt/v1', { token: payer.token, text: 'hello' }));
    const body = await answer.text();
    await gateway.close();
    return { status: answer.status, body, left: (await balancesOf(server, payer))[0], warnings };
  }

  const port = () => new URL(upstream.url).port;

  it('calls what is allowed, and charges for it', async () => {
    upstream.answer = async (request) => new Response(`heard ${await request.text()}`);
    const { status, body, left } = await callAt(upstream.url, guarded('127.0.0.0/8'));
    expect([status, body, left]).toEqual([200, 'heard hello', 9]);
  });

  it.each([
    (at: string) => `http://127.0.0.1:${at}`,
    (at: string) => `http://2130706433:${at}`,
    (at: string) => `http://0x7f.1:${at}`,
    (at: string) => `http://[::ffff:127.0.0.1]:${at}`,
    (at: string) => `http://[::1]:${at}`,
    (at: string) => `http://0.0.0.0:${at}`,
    (at: string) => `http://localhost:${at}`,
    () => 'http://169.254.169.254/latest/meta-data',
  ])('refuses %s, charges nothing, and tells the operator why', async (urlAt) => {
    let calls = 0;
    upstream.answer = () => {
      calls += 1;
      return new Response('inside');
    };
    const { status, body, left, warnings } = await callAt(urlAt(port()));
    expect([status, left, calls]).toEqual([502, 10, 0]);
    expect(body).not.toContain('QUOTAKIT_UPSTREAM_ALLOW');
    expect(warnings).toEqual([expect.stringContaining('QUOTAKIT_UPSTREAM_ALLOW')]);
  });

  it('refuses a name that resolves to a private address, also where it did not before', async () => {
    upstream.answer = () => new Response('ok', { headers: { connection: 'close' } });
    const resolved = ['127.0.0.1', '127.0.0.2'];
    const sending = createUpstream(ranges('127.0.0.1'), (_name, _options, done) =>
      done(null, [{ address: resolved.shift() ?? '', family: 4 }]),
    );
    opened.push(sending);
    const url = `http://rebound.example:${port()}`;
    expect(await callAt(url, sending)).toMatchObject({ status: 200, body: 'ok' });
    const second = await callAt(url, sending);
    expect([second.status, second.left]).toEqual([502, 10]);
    expect(second.warnings).toEqual([expect.stringContaining('rebound.example is not at a public address')]);
  });

  it('refuses a name of which one address is private', async () => {
    const addresses = ['93.184.216.34', '127.0.0.1'].map((address) => ({ address, family: 4 }));
    const sending = createUpstream(ranges(), (_name, _options, done) => done(null, addresses));
    opened.push(sending);
    const { status, warnings } = await callAt('http://both.example', sending);
    expect([status, warnings]).toEqual([502, [expect.stringContaining('both.example')]]);
  });

  it('does not follow a redirect inside', async () => {
    upstream.answer = () => Response.redirect('http://169.254.169.254/', 302);
    const { status, left } = await callAt(upstream.url, guarded('127.0.0.1'));
    expect([status, left]).toEqual([302, 10]);
  });
});
