import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../support/arrange/fill.ts';
import { Tenant } from '../support/arrange/tenant.ts';
import { proven } from '../support/contract/proofs.ts';
import { everyOperation, exampleRequest, routeOf, type AnyOperation } from '../support/contract/request.ts';
import { fingerprint } from '../support/ledger.ts';
import { setApplication } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { unthrottled } from '../support/services.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer({ throttle: unthrottled, guard: unthrottled })));
afterAll(() => server.close());

/** The status for a tenant's request that another may send, and whether a row of any table changed. */
async function send(operation: AnyOperation, scheme: string, tenant: Tenant, sender = tenant) {
  const parts = await fill(operation, exampleRequest(operation), tenant);
  const options = await proven(sender, operation, parts, scheme);
  const before = await fingerprint(server.database);
  const { status } = await server.call(routeOf(operation, parts), options);
  return [status, before === (await fingerprint(server.database))];
}

const schemesOf = (isChosen: (operation: AnyOperation) => boolean) =>
  everyOperation
    .filter(isChosen)
    .flatMap((operation) =>
      operation.security.flat().map((scheme) => [operation.id, scheme, operation] as const),
    );

describe('a disabled application', () => {
  const spending = schemesOf(
    ({ family, statuses }) => family === 'metering' && (statuses as readonly number[]).includes(403),
  );
  it.each(spending)('can not be spent by %s', async (_id, scheme, operation) => {
    const tenant = new Tenant(server);
    await fill(operation, exampleRequest(operation), tenant);
    await setApplication(server, await tenant.user(), { disabled: true });
    expect(await send(operation, scheme, tenant)).toEqual([403, true]);
  });
});

describe('a closed account', () => {
  const ofUsers = schemesOf(({ security }) =>
    security.flat().some((scheme) => ['platformToken', 'credentialToken'].includes(scheme)),
  );
  it.each(ofUsers)('is refused by %s (%s)', async (_id, scheme, operation) => {
    const tenant = new Tenant(server);
    const parts = await fill(operation, exampleRequest(operation), tenant);
    const options = await proven(tenant, operation, parts, scheme);
    const { status } = await server.call('DELETE /api/v1/users/me/', await tenant.as('platformToken'));
    expect(status).toBe(204);
    expect((await server.call(routeOf(operation, parts), options)).status).toBe(401);
  });
});

describe('an account that is no partner', () => {
  it.each(schemesOf(({ family }) => family === 'partner'))(
    'is refused by %s (%s)',
    async (_id, scheme, operation) => {
      const tenant = new Tenant(server);
      const { domainId } = await tenant.project();
      await server.database
        .updateTable('domain')
        .set({ partner: false })
        .where('id', '=', domainId)
        .execute();
      expect(await send(operation, scheme, tenant)).toEqual([403, true]);
    },
  );
});

describe('another project', () => {
  const addressed = schemesOf(({ path }) => path.includes('{project_id}'));
  it.each(addressed)('is refused by %s (%s)', async (_id, scheme, operation) => {
    expect(await send(operation, scheme, new Tenant(server), new Tenant(server))).toEqual([403, true]);
  });
});
