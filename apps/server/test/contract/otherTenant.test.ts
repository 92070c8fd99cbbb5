import { afterAll, beforeAll, expect, it } from 'vitest';
import { Tenant } from '../support/arrange/tenant.ts';
import { compare, ownedPlaces } from '../support/contract/otherTenant.ts';
import { everyOperation } from '../support/contract/request.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { unthrottled } from '../support/services.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer({ throttle: unthrottled })));
afterAll(() => server.close());

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
    const wanted = place.in === 'query' ? [200, 403] : [400, 403, 404];
    expect(wanted).toContain(theirs?.status);
  },
);
