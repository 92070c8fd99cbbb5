import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteLedger, noteWallets, sweepHolds } from '../../src/node/watch.ts';
import { createPayer } from '../support/payer.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const metrics = async () => (await server.call('GET /metrics')).text;

/** The number at the end of the line that begins like this. */
async function valueOf(start: string): Promise<number | undefined> {
  const line = (await metrics()).split('\n').find((candidate) => candidate.startsWith(`${start} `));
  return line === undefined ? undefined : Number(line.slice(start.length));
}

describe('the metrics', () => {
  it('count requests by operation and status, and other paths under no name of their own', async () => {
    await server.call('GET /api/v1/services/?limit=1');
    await server.call('GET /api/v1/services/?limit=no');
    await server.call('GET /nowhere/at/all');
    const labels = (operation: string, route: string, status: number) =>
      `http_server_request_duration_seconds_count{operation="${operation}",http_request_method="GET",http_route="${route}",http_response_status_code="${status}"}`;
    expect(await valueOf(labels('listServices', '/api/v1/services/', 200))).toBe(1);
    expect(await valueOf(labels('listServices', '/api/v1/services/', 400))).toBe(1);
    expect(await valueOf(labels('other', '', 404))).toBe(1);
    expect(await metrics()).not.toContain('nowhere');
  });

  it('count charges by what became of them', async () => {
    const payer = await createPayer(server, { own: 1 });
    const charge = (amount: number, key: string) =>
      server.call('POST /api/v1/charges/', {
        token: payer.token,
        body: { amount },
        headers: { 'idempotency-key': key },
      });
    await charge(1, 'a');
    await charge(1, 'a');
    await charge(1, 'b');
    expect(await valueOf('quotakit_commands_total{command="charge",outcome="done"}')).toBe(1);
    expect(await valueOf('quotakit_commands_total{command="charge",outcome="replayed"}')).toBe(1);
    expect(await valueOf('quotakit_commands_total{command="charge",outcome="used_up"}')).toBe(1);
  });

  it('count holds that expire', async () => {
    const payer = await createPayer(server, { own: 1 });
    await server.call('POST /api/v1/holds/', { token: payer.token, body: { amount: 1, expires_in: 1 } });
    // The test's clock is behind the one that the watch reads.
    await sql`UPDATE hold SET expires_at = '2020-01-01' WHERE state = 'Held'`.execute(server.database);
    await sweepHolds(server.services);
    expect(await valueOf('quotakit_holds_expired_total')).toBe(1);
  });

  it('tell how many wallets are empty or low, and what is wrong with the ledger', async () => {
    expect(await valueOf('quotakit_ledger_findings')).toBeUndefined();
    await noteWallets(server.services);
    const before = await valueOf('quotakit_wallets{state="low"}');
    const payer = await createPayer(server, { own: 100 });
    await server.call('POST /api/v1/charges/', { token: payer.token, body: { amount: 90.000001 } });
    await noteWallets(server.services);
    expect(await valueOf('quotakit_wallets{state="low"}')).toBe((before ?? 0) + 1);
    await server.call('POST /api/v1/charges/', { token: payer.token, body: { amount: 9.999999 } });
    const empty = await valueOf('quotakit_wallets{state="empty"}');
    await noteWallets(server.services);
    expect(await valueOf('quotakit_wallets{state="empty"}')).toBe((empty ?? 0) + 1);

    await noteLedger(server.services);
    expect(await valueOf('quotakit_ledger_findings')).toBe(0);
    expect(await valueOf('quotakit_ledger_check_timestamp_seconds')).toBeGreaterThan(1.7e9);
    await sql`UPDATE credential SET used_micro = used_micro + 1`.execute(server.database);
    await noteLedger(server.services);
    expect(await valueOf('quotakit_ledger_findings')).toBeGreaterThan(0);
    expect(server.services.errors.at(-1)?.message).toBe('The ledger is not sound.');
  });
});
