import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../support/arrange/fill.ts';
import { Tenant } from '../support/arrange/tenant.ts';
import { lastOperations } from '../support/arrange/things.ts';
import {
  everyOperation,
  exampleRequest,
  optionsOf,
  routeOf,
  type AnyOperation,
  type Parts,
} from '../support/contract/request.ts';
import { fingerprint } from '../support/ledger.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { unthrottled } from '../support/services.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer({ throttle: unthrottled, guard: unthrottled })));
afterAll(() => server.close());

/** A new tenant's good request, and a way to send it that also says what the database then is. */
async function arrange(operation: AnyOperation, headers: Record<string, string> = {}) {
  const tenant = new Tenant(server);
  const parts = await fill(operation, { ...exampleRequest(operation), headers }, tenant);
  const caller = await tenant.caller(operation);
  const route = routeOf(operation, parts);
  const before = await fingerprint(server.database);
  async function send(changes: Partial<Parts> = {}) {
    const answer = await server.call(route, optionsOf({ ...parts, ...changes }, caller));
    return { ...answer, after: await fingerprint(server.database) };
  }
  return { before, send };
}

const casesOf = (idempotency: AnyOperation['idempotency']) =>
  everyOperation
    .filter((operation) => operation.idempotency === idempotency)
    .map((operation) => [operation.id, operation] as const);

describe('a safe operation', () => {
  it.each(casesOf('safe'))('%s changes nothing', async (_id, operation) => {
    const { before, send } = await arrange(operation);
    expect((await send()).after).toBe(before);
  });
});

describe('an idempotent operation', () => {
  it.each(casesOf('idempotent'))('%s changes nothing the second time', async (_id, operation) => {
    const { send } = await arrange(operation);
    const first = await send();
    expect(first.status).toBeLessThan(300);
    const second = await send();
    expect(second.after).toBe(first.after);
    expect([first.status, lastOperations.has(operation.id) ? 401 : 404]).toContain(second.status);
  });
});

describe('a keyed operation', () => {
  it.each(casesOf('keyed'))('%s is done once and answered twice', async (_id, operation) => {
    const { before, send } = await arrange(operation, { 'idempotency-key': crypto.randomUUID() });
    const first = await send();
    expect([first.status < 300, first.after === before]).toEqual([true, false]);
    const second = await send();
    expect([second.status, second.text, second.after]).toEqual([first.status, first.text, first.after]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
  });

  const bodies = ({ bodyExamples }: AnyOperation) => [...bodyExamples.values()];
  const withBodies = casesOf('keyed').filter(([, operation]) => bodies(operation).length > 1);
  it.each(withBodies)('%s takes a key for one request only', async (_id, operation) => {
    const { send } = await arrange(operation, { 'idempotency-key': crypto.randomUUID() });
    const { after } = await send();
    const other = await send({ body: bodies(operation)[1] });
    expect([other.status, other.after]).toEqual([422, after]);
  });
});
