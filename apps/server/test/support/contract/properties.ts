import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { validRequests } from '../arbitrary/requests.ts';
import { spoils } from '../arbitrary/invalidRequests.ts';
import { fill } from '../arrange/fill.ts';
import { Tenant } from '../arrange/tenant.ts';
import { lastOperations } from '../arrange/things.ts';
import { fingerprint } from '../ledger.ts';
import { startTestServer, type CallResult, type TestServer } from '../server.ts';
import { unthrottled } from '../services.ts';
import {
  everyOperation,
  exampleRequest,
  optionsOf,
  routeOf,
  type AnyOperation,
  type Parts,
} from './request.ts';
import { semanticRefusals } from './semanticRefusals.ts';

const RUNS = 200;
/** A tenant's things are used up by requests that change them. */
const REQUESTS_PER_TENANT = 4;

const parameters = () => ({ numRuns: RUNS, seed: inject('seed'), endOnFailure: true });

/** Proves with generated requests that the operations take what the contract allows, and nothing else. */
export function proveOperations(isChosen: (operation: AnyOperation) => boolean): void {
  let server: TestServer;
  beforeAll(async () => void (server = await startTestServer({ throttle: unthrottled, guard: unthrottled })));
  afterAll(() => server.close());
  for (const operation of everyOperation.filter(isChosen)) proveRequests(operation, () => server);
}

function proveRequests(operation: AnyOperation, server: () => TestServer): void {
  describe(`${operation.id}`, () => {
    it(`answers ${RUNS} valid requests as documented`, async () => {
      const statuses: number[] = [];
      const tenantFor = tenants(operation, server());
      const requests = fc.asyncProperty(validRequests(operation), async ({ parts, isKnown }) => {
        const tenant = tenantFor();
        const filled = isKnown
          ? await fill(operation, parts, tenant)
          : await fillProject(operation, parts, tenant);
        const answer = await send(operation, filled, tenant);
        statuses.push(answer.status);
        const problem = complaint(operation, answer);
        if (problem !== '') throw new Error(`${problem}\n${describeCall(operation, filled, answer)}`);
      });
      await fc.assert(requests, parameters());
      expect(statuses.filter((status) => status < 300).length).toBeGreaterThan(RUNS / 10);
    });

    it(`refuses ${RUNS} invalid requests, which change nothing`, async () => {
      const tenant = new Tenant(server());
      const good = await fill(operation, exampleRequest(operation), tenant);
      await tenant.caller(operation);
      const before = await fingerprint(server().database);
      const requests = fc.asyncProperty(spoils(operation), async (spoil) => {
        const parts = spoil(good);
        const answer = await send(operation, parts, tenant);
        if (answer.status === 400) return;
        throw new Error(`An invalid request was not refused.\n${describeCall(operation, parts, answer)}`);
      });
      await fc.assert(requests, parameters());
      expect(await fingerprint(server().database)).toBe(before);
    });
  });
}

/** Gives each request its tenant. */
function tenants({ id, idempotency }: AnyOperation, server: TestServer): () => Tenant {
  const lasts = lastOperations.has(id) ? 1 : REQUESTS_PER_TENANT;
  let tenant = new Tenant(server);
  let used = 0;
  return () => {
    if (idempotency !== 'safe' && used++ % lasts === 0) tenant = new Tenant(server);
    return tenant;
  };
}

/** Another project in the address is refused with 403: it tells nothing about the rest. */
function fillProject(operation: AnyOperation, parts: Parts, tenant: Tenant): Promise<Parts> {
  return fill(operation, parts, tenant, ({ name }) => name === 'project_id');
}

async function send(operation: AnyOperation, parts: Parts, tenant: Tenant): Promise<CallResult> {
  const caller = await tenant.caller(operation);
  return tenant.server.call(routeOf(operation, parts), optionsOf(parts, caller));
}

/** What is wrong with the answer to a valid request; empty where nothing is. */
function complaint({ id, statuses }: AnyOperation, { status, text }: CallResult): string {
  if (!statuses.includes(status)) return 'The status is not documented.';
  if (status >= 500) return 'The server failed.';
  if (status === 401) return 'The right caller was refused.';
  if (status === 413) return 'The body is not too large.';
  if (status === 400 && !semanticRefusals[id]?.test(text)) return 'A valid request was refused.';
  return '';
}

function describeCall(operation: AnyOperation, parts: Parts, { status, text }: CallResult): string {
  const { headers, body, text: raw } = parts;
  const request = JSON.stringify({ headers, body, text: raw }).slice(0, 1000);
  return `${routeOf(operation, parts)} ${request}\n${status} ${text.slice(0, 500)}\n`;
}
