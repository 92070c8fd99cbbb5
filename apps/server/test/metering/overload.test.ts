import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdmission } from '../../src/metering/admission.ts';
import { rightCaller } from '../support/contract/caller.ts';
import { everyOperation, exampleRequest, optionsOf, routeOf } from '../support/contract/request.ts';
import { startGateway } from '../support/gateway.ts';
import { fingerprint } from '../support/ledger.ts';
import { createPayer } from '../support/payer.ts';
import { startTestServer, toRequest, type TestServer } from '../support/server.ts';

const MOST = 20;

let full: TestServer;
let server: TestServer;
beforeAll(async () => {
  full = await startTestServer({ admission: createAdmission(0) });
  server = await startTestServer({ admission: createAdmission(MOST) });
});
afterAll(async () => {
  await full.close();
  await server.close();
});

const shed = everyOperation.filter(({ family, method }) => family === 'metering' && method === 'POST');

describe('a server that has as much in hand as it can settle', () => {
  it.each(shed.map((operation) => [operation.id, operation] as const))('sheds %s', async (_id, operation) => {
    const before = await fingerprint(full.database);
    const parts = exampleRequest(operation);
    const options = optionsOf(parts, rightCaller(full.demo, operation));
    const { status, headers, body } = await full.call(routeOf(operation, parts), options);
    expect([status, headers.get('retry-after'), body.error.code]).toEqual([503, '1', 'overloaded']);
    expect(await fingerprint(full.database)).toBe(before);
  });

  it('sheds calls through the gateway', async () => {
    const { token } = await createPayer(full, { own: 1 });
    const gateway = await startGateway(full.services);
    const response = await gateway.fetch(toRequest('GET /chatgpt/', { token }));
    await gateway.close();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  });

  it('still answers what spends nothing', async () => {
    const { token } = await createPayer(full, { own: 1 });
    expect((await full.call('GET /api/v1/charges/', { token })).status).toBe(200);
    expect((await full.call('GET /healthz')).status).toBe(200);
  });
});

describe('a burst beyond what is taken on', () => {
  it('is shed in part; the rest is charged, and afterwards all is as before', async () => {
    const { token } = await createPayer(server, { own: 100 });
    const charge = () => server.call('POST /api/v1/charges/', { token, body: { amount: 1 } });
    const burst = await Promise.all(Array.from({ length: 50 }, charge));
    const count = (status: number) => burst.filter((answer) => answer.status === status).length;
    expect([count(201), count(503)]).toEqual([MOST, 50 - MOST]);
    expect((await charge()).body.remaining_amount).toBe(100 - MOST - 1);
  });

  it('counts each item of a batch', async () => {
    const { token } = await createPayer(server, { own: 100 });
    const batch = (length: number) =>
      server.call('POST /api/v1/charges/batch/', {
        token,
        body: { items: Array.from({ length }, () => ({ amount: 1 })) },
      });
    expect((await batch(MOST + 1)).status).toBe(503);
    expect((await batch(MOST)).body.succeeded).toBe(MOST);
  });
});
