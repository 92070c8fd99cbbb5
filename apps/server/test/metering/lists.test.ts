import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPlatformToken } from '../support/platformToken.ts';
import { createPayer, type Payer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const HOUR = 3_600_000;

let server: TestServer;
let payer: Payer;
let token: string;
let moments: string[];
/** Paid by the own wallet, by the global one, and by the Global application's own credential: an hour apart. */
let charges: { id: string; created_at: string }[];
beforeAll(async () => {
  server = await startTestServer();
  payer = await createPayer(server, { own: 1, global: 100 });
  token = await addPlatformToken(server, payer.userId);
  const { clock } = server.services;
  const began = clock.now().getTime();
  charges = [];
  for (const [place, [sender, amount]] of (
    [
      [payer.token, 1],
      [payer.token, 2],
      [payer.globalToken, 3],
    ] as const
  ).entries()) {
    clock.set(new Date(began + place * HOUR));
    charges.push((await server.call('POST /api/v1/charges/', { token: sender, body: { amount } })).body);
  }
  moments = charges.map((charge) => charge.created_at);
});
afterAll(() => server.close());

async function idsOf(list: string, query: Record<string, string>, as = token): Promise<string[]> {
  const { status, body } = await server.call(`GET /api/v1/${list}/?${new URLSearchParams(query)}`, {
    token: as,
  });
  expect(status).toBe(200);
  expect(body.count).toBe(body.items.length);
  return body.items.map((item: { id: string; charge_id?: string }) => item.charge_id ?? item.id);
}
const idOf = (place: number) => charges[place]!.id;

describe('listCharges', () => {
  it.each([
    ['all, the newest first', () => ({}), [2, 1, 0]],
    ['the oldest first', () => ({ ordering: 'created_at' }), [0, 1, 2]],
    ['of an application', () => ({ application_id: payer.applicationId }), [0]],
    ['of the Global application', () => ({ application_id: payer.globalApplicationId }), [2, 1]],
    ['of a credential', () => ({ credential_id: payer.credentialId }), [1, 0]],
    ['from a moment on', () => ({ created_at_from: moments[1]! }), [2, 1]],
    ['before a moment', () => ({ created_at_to: moments[1]! }), [0]],
    ['of an hour', () => ({ created_at_from: moments[1]!, created_at_to: moments[2]! }), [1]],
    [
      'of a credential that another application paid',
      () => ({ credential_id: payer.credentialId, application_id: payer.globalApplicationId }),
      [1],
    ],
  ])('finds %s', async (_case, query, expected) => {
    expect(await idsOf('charges', query() as Record<string, string>)).toEqual(expected.map(idOf));
  });

  it('shows a credential its own only', async () => {
    expect(await idsOf('charges', {}, payer.token)).toEqual([idOf(1), idOf(0)]);
    expect(await idsOf('charges', { application_id: payer.globalApplicationId }, payer.token)).toEqual([
      idOf(1),
    ]);
  });
});

describe('listLedgerEntries', () => {
  it.each([
    ['the charges, the newest first', () => ({ cause: 'charge' }), [2, 1, 0]],
    ['the oldest first', () => ({ cause: 'charge', ordering: 'id' }), [0, 1, 2]],
    ['of one charge', () => ({ charge_id: idOf(1) }), [1]],
    ['of an application', () => ({ cause: 'charge', application_id: payer.applicationId }), [0]],
    [
      'of the Global application',
      () => ({ cause: 'charge', application_id: payer.globalApplicationId }),
      [2, 1],
    ],
    ['from a moment on', () => ({ created_at_from: moments[1]! }), [2, 1]],
    ['before a moment', () => ({ cause: 'charge', created_at_to: moments[1]! }), [0]],
  ])('finds %s', async (_case, query, expected) => {
    expect(await idsOf('ledger-entries', query() as Record<string, string>)).toEqual(expected.map(idOf));
  });

  it('finds what an application was given', async () => {
    const route = `GET /api/v1/ledger-entries/?cause=grant&application_id=${payer.applicationId}`;
    const { items } = (await server.call(route, { token })).body;
    expect(items).toMatchObject([{ amount: 1, cause: 'grant', charge_id: null }]);
  });
});
