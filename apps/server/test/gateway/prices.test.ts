import type { CostRule } from '@quotakit/types';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { balancesOf, createPayer, type Payer } from '../support/payer.ts';
import { startTestServer, toRequest, type CallOptions, type TestServer } from '../support/server.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let server: TestServer;
let upstream: Upstream;
let gateway: TestGateway;
let payer: Payer;
beforeAll(async () => {
  server = await startTestServer();
  upstream = await startUpstream();
  gateway = await startGateway(server.services);
  await server.database
    .updateTable('service')
    .set({ upstream_url: upstream.url, price_micro: 550_000n })
    .where('id', '=', demoServiceIds.chatgpt)
    .execute();
});
beforeEach(async () => {
  upstream.answer = () => new Response('ok');
  payer = await createPayer(server, { own: 10, tokens: 0 });
});
afterAll(async () => {
  await gateway.close();
  await expectSoundLedger(server.database);
  await server.close();
  upstream.close();
});

async function call(route: string, options: CallOptions = {}) {
  const response = await gateway.fetch(toRequest(route, { token: payer.token, ...options }));
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}
const chat = (body?: unknown) => call('POST /chatgpt/v1/chat', { body });
const left = async () => (await balancesOf(server, payer))[0];
const setRules = (cost: readonly CostRule[]) =>
  server.database
    .updateTable('api')
    .set({ cost: JSON.stringify(cost) })
    .where('path', '=', '/chatgpt/v1/chat')
    .execute();
const rule = (conditions: CostRule['conditions'], consumption: number) => ({
  conditions,
  consumption,
  remark: null,
});

describe('the price of a call', () => {
  it.each([
    ['the first rule whose condition holds', { model: 'large' }, 5],
    ['a later rule where the first does not hold', { model: 'small' }, 2],
    ['the price of the service where none holds', { model: 'other' }, 0.55],
    ['the price of the service where the body is not JSON', undefined, 0.55],
  ])('is %s', async (_case, body, price) => {
    await setRules([
      rule({ '==': [{ var: 'model' }, 'large'] }, 5),
      rule({ and: [{ '==': [{ var: 'model' }, 'small'] }, { '==': [{ var: 'method' }, 'POST'] }] }, 2),
      rule({ '==': [{ var: 'path' }, '/elsewhere'] }, 9),
    ]);
    const heard: string[] = [];
    upstream.answer = async (request) => {
      heard.push(await request.text());
      return new Response('ok');
    };
    const { status, headers } = body ? await chat(body) : await call('POST /chatgpt/v1/chat', { text: 'hi' });
    expect([status, await left()]).toEqual([200, 10 - price]);
    expect([headers.get('x-quota-cost'), headers.get('x-quota-remaining')]).toEqual([
      String(price),
      String(10 - price),
    ]);
    expect(heard).toEqual([body ? JSON.stringify(body) : 'hi']);
  });

  it('cannot be talked down by a field named like a fact', async () => {
    await setRules([rule({ '==': [{ var: 'path' }, '/chatgpt/v1/chat'] }, 5), rule(true, 0)]);
    await chat({ path: '/free', method: 'GET' });
    expect(await left()).toBe(5);
  });

  it('may be nothing, and is then still a call of a credential that may make it', async () => {
    await setRules([rule(true, 0)]);
    expect((await chat({})).status).toBe(200);
    expect(await left()).toBe(10);
    const [charge] = (await server.call('GET /api/v1/charges/', { token: payer.token })).body.items;
    expect(charge).toMatchObject({ amount: 0, list_price: 0 });
    expect((await call('POST /chatgpt/v1/chat', { token: `sk-${'0'.repeat(48)}` })).status).toBe(401);
  });

  it('is for the APIs that the service lists: a path beside them is none', async () => {
    await setRules([rule(true, 5)]);
    for (const route of ['POST /chatgpt/v1/chat/', 'POST /chatgpt/v1/%63hat', 'GET /chatgpt/v1/chat']) {
      const { status, text } = await call(route);
      expect([status, JSON.parse(text).error.code]).toEqual([404, 'no_api']);
    }
    expect(await left()).toBe(10);
  });

  it('is not asked of a body above 1 MiB, which is refused', async () => {
    await setRules([rule({ '==': [{ var: 'model' }, 'large'] }, 5)]);
    const { status, text } = await call('POST /chatgpt/v1/chat', { text: 'x'.repeat(2 * 1024 * 1024) });
    expect([status, JSON.parse(text).error.code]).toEqual([413, 'request_too_large']);
    expect(await left()).toBe(10);
  });

  it('lets a body of any size through where no rule asks for it', async () => {
    await setRules([rule(true, 1)]);
    upstream.answer = async (request) => new Response(String((await request.arrayBuffer()).byteLength));
    const { text } = await call('POST /chatgpt/v1/chat', { text: 'x'.repeat(3 * 1024 * 1024) });
    expect([text, await left()]).toEqual([String(3 * 1024 * 1024), 9]);
  });
});

describe('the cost that the upstream reports', () => {
  it.each([
    ['1.25', 1.25],
    ['0', 0],
    ['0.000001', 0.000001],
    ['5', 5],
    ['5.000001', 5],
    ['9999999999', 5],
    ['-1', 5],
    ['1e0', 5],
    ['much', 5],
  ])('of %s is charged as %d of the 5 that are held', async (cost, charged) => {
    await setRules([rule(true, 5)]);
    upstream.answer = () => new Response('ok', { headers: { 'x-quota-cost': cost } });
    const { headers } = await chat({});
    expect(await left()).toBe(10 - charged);
    expect(Number(headers.get('x-quota-cost'))).toBe(charged);
    expect(Number(headers.get('x-quota-remaining'))).toBe(10 - charged);
  });

  it('is a list price: the discount of the payer comes off', async () => {
    payer = await createPayer(server, { own: 10, tokens: 1_000_000 });
    await setRules([rule(true, 5)]);
    upstream.answer = () => new Response('ok', { headers: { 'x-quota-cost': '1' } });
    const { headers } = await chat({});
    expect([await left(), headers.get('x-quota-cost')]).toEqual([9.03, '0.97']);
  });

  it('is nothing where the call failed', async () => {
    await setRules([rule(true, 5)]);
    upstream.answer = () => new Response('no', { status: 500, headers: { 'x-quota-cost': '1' } });
    const { headers } = await chat({});
    expect([await left(), headers.get('x-quota-cost'), headers.get('x-quota-remaining')]).toEqual([
      10,
      '0',
      '10',
    ]);
  });
});
