import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenDatabase } from '../support/brokenDatabase.ts';
import { rightCaller } from '../support/contract/caller.ts';
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

const MEBIBYTES_2 = 2 * 1024 * 1024;

let server: TestServer;
let unreachable: TestServer;
let before: string;
beforeAll(async () => {
  server = await startTestServer();
  unreachable = await startTestServer({ database: brokenDatabase() });
  before = await fingerprint(server.database);
});
afterAll(() => server.close());

const named = (operations: readonly AnyOperation[]) =>
  operations.map((operation) => [operation.id, operation] as const);
const secured = everyOperation.filter(({ security }) => security.every((schemes) => schemes.length > 0));
const withBody = everyOperation.filter(({ hasBody }) => hasBody);

function send(operation: AnyOperation, changes: Partial<Parts>, to = server) {
  const parts = { ...exampleRequest(operation), ...changes };
  return to.call(routeOf(operation, parts), optionsOf(parts, rightCaller(server.demo, operation)));
}

describe.each(named(secured))('%s', (_id, operation) => {
  it('answers 401 without a token', async () => {
    const parts = exampleRequest(operation);
    const { status, headers } = await server.call(routeOf(operation, parts), optionsOf(parts, {}));
    expect([status, headers.has('www-authenticate')]).toEqual([401, true]);
  });
});

describe.each(named(withBody))('%s', (_id, operation) => {
  it('answers 413 to a body of 2 MiB', async () => {
    const { status } = await send(operation, { text: JSON.stringify('x'.repeat(MEBIBYTES_2)) });
    expect(status).toBe(413);
  });

  it('answers 400 to a body that is not JSON', async () => {
    const { status } = await send(operation, { text: '{"' });
    expect(status).toBe(400);
  });
});

describe.each(named(everyOperation))('%s', (_id, operation) => {
  it('answers 400 to an unknown query parameter', async () => {
    const { query } = exampleRequest(operation);
    const { status } = await send(operation, { query: { ...query, no_such_parameter: '1' } });
    expect(status).toBe(400);
  });

  it('answers 500 when the database can not be reached', async () => {
    const { status } = await send(operation, {}, unreachable);
    expect(status).toBe(500);
  });
});

it('nothing of this has changed anything', async () => {
  expect(await fingerprint(server.database)).toBe(before);
});
