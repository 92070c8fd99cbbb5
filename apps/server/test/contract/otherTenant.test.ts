import { afterAll, beforeAll, expect, it } from 'vitest';
import { fill } from '../support/arrange/fill.ts';
import { Tenant } from '../support/arrange/tenant.ts';
import { compare, ownedPlaces } from '../support/contract/otherTenant.ts';
import { everyOperation, exampleRequest, optionsOf, routeOf } from '../support/contract/request.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { unthrottled } from '../support/services.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer({ throttle: unthrottled, guard: unthrottled })));
afterAll(() => server.close());

const reads = everyOperation.filter(({ method }) => method === 'GET');

it.each(reads.map((operation) => [operation.id, operation] as const))(
  '%s shows nothing of another tenant',
  async (_id, operation) => {
    const [tenant, other] = [new Tenant(server), new Tenant(server)];
    const theirs: string[] = Object.values({ ...(await other.user()), ...(await other.project()) });
    const parts = await fill(operation, exampleRequest(operation), tenant);
    const caller = await tenant.caller(operation);
    const { text } = await server.call(routeOf(operation, parts), optionsOf(parts, caller));
    expect(theirs.filter((id) => text.includes(id))).toEqual([]);
  },
);

const cases = everyOperation.flatMap((operation) =>
  ownedPlaces(operation).map((place) => [operation.id, place.in, place.name, { operation, place }] as const),
);

it.each(cases)(
  '%s: %s %s: another tenant’s is answered like an unknown one',
  async (_id, _in, _name, { operation, place }) => {
    const { answers, changed } = await compare(operation, place, new Tenant(server), new Tenant(server));
    const [theirs, unknown] = answers;
    expect(theirs).toEqual(unknown);
    expect(changed).toBe(false);
    // A list leaves out what is not the tenant's.
    const isFilter = place.in === 'query' || (place.in === 'body' && operation.id.startsWith('list'));
    const wanted = isFilter ? [200, 403] : [400, 403, 404];
    expect(wanted).toContain(theirs?.status);
  },
);
