import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../support/arrange/fill.ts';
import { Tenant } from '../support/arrange/tenant.ts';
import { expire, malformed, proven, schemes, unknown } from '../support/contract/proofs.ts';
import {
  everyOperation,
  exampleRequest,
  optionsOf,
  routeOf,
  type AnyOperation,
  type Parts,
} from '../support/contract/request.ts';
import { fingerprint } from '../support/ledger.ts';
import { startTestServer, type CallOptions, type TestServer } from '../support/server.ts';
import { unthrottled } from '../support/services.ts';

const HOUR = 60 * 60 * 1000;

let server: TestServer;
beforeAll(async () => void (server = await startTestServer({ throttle: unthrottled, guard: unthrottled })));
afterAll(() => server.close());

const cases = everyOperation
  .filter(({ security }) => security.flat().length > 0)
  .map((operation) => [operation.id, operation] as const);

describe.each(cases)('%s', (_id, operation) => {
  const own = schemes.filter((scheme) => operation.security.flat().includes(scheme));
  const foreign = schemes.filter((scheme) => !own.includes(scheme));
  const isOpen = operation.security.some((alternative) => alternative.length === 0);

  let tenant: Tenant;
  let parts: Parts;
  let before: string;
  beforeAll(async () => {
    tenant = new Tenant(server);
    await Promise.all([tenant.user(), tenant.project()]);
    parts = await fill(operation, exampleRequest(operation), tenant);
    before = await fingerprint(server.database);
  });

  /** The status, and whether a row of any table changed. */
  async function send(options: CallOptions) {
    const { status } = await server.call(routeOf(operation, parts), options);
    return [status, before === (await fingerprint(server.database))];
  }

  it.each(isOpen ? [] : [{}])('refuses a request without proof', async (proof) => {
    expect(await send(optionsOf(parts, proof))).toEqual([401, true]);
  });

  it.each(own.flatMap((scheme) => malformed[scheme]))('refuses the malformed proof %j', async (proof) => {
    expect(await send(optionsOf(parts, proof))).toEqual([401, true]);
  });

  it.each(own.flatMap((scheme) => unknown[scheme]()))('refuses the unknown proof %j', async (proof) => {
    expect(await send(optionsOf(parts, proof))).toEqual([401, true]);
  });

  it.each(isOpen ? [] : foreign)("refuses another family's proof: %s", async (scheme) => {
    expect(await send(await proven(tenant, operation, parts, scheme))).toEqual([401, true]);
  });

  it.each(own)('refuses an expired proof: %s', async (scheme) => {
    expect(await sendAsNew(operation, scheme, true)).toBe(401);
  });

  it.each(own)('lets the right proof in: %s', async (scheme) => {
    expect(await sendAsNew(operation, scheme, false)).toBe(Math.min(...operation.statuses));
  });
});

/** The status of an operation's first example, sent by a new tenant. */
async function sendAsNew(operation: AnyOperation, scheme: string, expired: boolean): Promise<number> {
  const tenant = new Tenant(server);
  const parts = await fill(operation, exampleRequest(operation), tenant);
  const at = new Date(server.services.clock.now().getTime() - (expired ? HOUR : 0));
  const options = await proven(tenant, operation, parts, scheme, at);
  if (expired) await expire(tenant);
  return (await server.call(routeOf(operation, parts), options)).status;
}
