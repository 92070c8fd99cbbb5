import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../support/arrange/fill.ts';
import { Tenant } from '../support/arrange/tenant.ts';
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

const bodies = everyOperation.flatMap((operation) =>
  [...operation.bodyExamples].map(([name, body]) => [operation.id, name, { operation, body }] as const),
);
const parameters = everyOperation.flatMap((operation) =>
  operation.parameters
    .filter((parameter) => parameter.in !== 'path')
    .flatMap(({ name, in: place, examples }) =>
      examples.map(
        (value) => [operation.id, name, JSON.stringify(value), { operation, place, value }] as const,
      ),
    ),
);
const refused = everyOperation.flatMap((operation) =>
  [...operation.refusedExamples].map(
    ([name, { status, value }]) => [operation.id, name, status, { operation, value }] as const,
  ),
);

/** Sends a request for a new tenant, with the tenant's own things in the place of the shown ids. */
async function send(operation: AnyOperation, changes: Partial<Parts>): Promise<number> {
  const tenant = new Tenant(server);
  const parts = await fill(operation, { ...exampleRequest(operation), ...changes }, tenant);
  const caller = await tenant.caller(operation);
  return (await server.call(routeOf(operation, parts), optionsOf(parts, caller))).status;
}

const successOf = ({ statuses }: AnyOperation) => Math.min(...statuses);

describe('the examples of the contract', () => {
  it.each(bodies)('%s: the body %s is taken', async (_id, _name, { operation, body }) => {
    expect(await send(operation, { body })).toBe(successOf(operation));
  });

  it.each(parameters)('%s: %s=%s is taken', async (_id, name, _value, { operation, place, value }) => {
    const changes =
      place === 'query'
        ? { query: { ...exampleRequest(operation).query, [name]: value } }
        : { headers: { [name]: String(value) } };
    expect(await send(operation, changes)).toBe(successOf(operation));
  });

  it.each(refused)('%s: the body %s is refused with %i', async (_id, _name, status, { operation, value }) => {
    const tenant = new Tenant(server);
    const parts = { ...(await fill(operation, exampleRequest(operation), tenant)), body: value };
    const caller = await tenant.caller(operation);
    const before = await fingerprint(server.database);
    const answer = await server.call(routeOf(operation, parts), optionsOf(parts, caller));
    expect([answer.status, before === (await fingerprint(server.database))]).toEqual([status, true]);
  });
});
