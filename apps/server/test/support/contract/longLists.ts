import { sql, type RawBuilder } from 'kysely';
import { demoServiceIds } from '../../../src/demo/catalogue.ts';
import type { Tenant } from '../arrange/tenant.ts';

export const ROWS = 10_000;

/** A list with many rows, of which always a hundred are of the same instant. */
export interface LongList {
  readonly operation: string;
  /** The field of the answer that holds the items, and that which counts them all. */
  readonly items: 'items' | 'quotas' | 'apps';
  readonly count: 'count' | 'total';
  /** Adds rows, each a second newer than the row a hundred before; `from` is the number of the first. */
  insert(tenant: Tenant, from: number, rows: number): Promise<RawBuilder<unknown>>;
  /** The keys of all rows that the list has, with what it is ordered by. */
  keys(tenant: Tenant): Promise<RawBuilder<Key>>;
  /** The documented order, given the keys of two rows with the smaller one first. */
  readonly order: 'ascending' | 'descending';
  /** Parameters that turn the order round. */
  readonly reversed?: Readonly<Record<string, string>>;
  /** A filter that half of the added rows pass. */
  readonly filter?: Readonly<Record<string, string>>;
}

export interface Key {
  readonly id: string;
  readonly at: string;
}

const instant = sql`timestamptz '2027-01-01T00:00:00Z' + (n / 100) * interval '1 second'`;
const numbers = (from: number, rows: number) =>
  sql`generate_series(${from}::int, ${from + rows - 1}::int) AS n`;

const credentials: LongList = {
  operation: 'listCredentials',
  items: 'items',
  count: 'count',
  order: 'descending',
  reversed: { ordering: 'created_at' },
  filter: { name: 'odd' },
  async insert(tenant, from, rows) {
    const { userId, applicationId } = await tenant.user();
    return sql`
      INSERT INTO credential (user_id, id, application_id, name, token_hash, masked_token, allowed_api_ids, created_at, updated_at)
      SELECT ${userId}, gen_random_uuid(), ${applicationId}, CASE n % 2 WHEN 1 THEN 'odd' ELSE 'even' END,
        encode(sha256((${userId} || n)::bytea), 'hex'), 'sk-7b2e****c41a', '[]', ${instant}, ${instant} FROM ${numbers(from, rows)}`;
  },
  async keys(tenant) {
    return sql`SELECT id, created_at AS at FROM credential WHERE user_id = ${(await tenant.user()).userId}`;
  },
};

const apiUsages: LongList = {
  operation: 'listApiUsages',
  items: 'items',
  count: 'count',
  order: 'descending',
  reversed: { ordering: 'created_at' },
  filter: { status_code: '429' },
  async insert(tenant, from, rows) {
    const { userId, applicationId, credentialId } = await tenant.user();
    return sql`
      INSERT INTO api_usage (user_id, id, application_id, credential_id, status_code, original_micro, deducted_micro,
        remaining_micro, elapsed_ms, trace_id, created_at, updated_at)
      SELECT ${userId}, gen_random_uuid(), ${applicationId}, ${credentialId}, CASE n % 2 WHEN 1 THEN 429 ELSE 200 END,
        n, n, n, 1, gen_random_uuid(), ${instant}, ${instant} FROM ${numbers(from, rows)}`;
  },
  async keys(tenant) {
    return sql`SELECT id, created_at AS at FROM api_usage WHERE user_id = ${(await tenant.user()).userId}`;
  },
};

const orders: LongList = {
  operation: 'listOrders',
  items: 'items',
  count: 'count',
  order: 'descending',
  reversed: { ordering: 'created_at' },
  filter: { state: 'Finished' },
  async insert(tenant, from, rows) {
    const { userId, applicationId } = await tenant.user();
    return sql`
      WITH made AS (
        INSERT INTO purchase_order (user_id, id, scope, description, amount_micro, price_micro, state, expires_at, created_at, updated_at)
        SELECT ${userId}, gen_random_uuid(), 'Application', 'many', 1, 1, CASE n % 2 WHEN 1 THEN 'Finished' ELSE 'Failed' END,
          ${instant}, ${instant}, ${instant} FROM ${numbers(from, rows)} RETURNING id
      )
      INSERT INTO order_item (user_id, order_id, position, application_id, package_id, amount_micro)
      SELECT ${userId}, id, 0, ${applicationId}, (SELECT min(id::text) FROM package)::uuid, 1 FROM made`;
  },
  async keys(tenant) {
    return sql`SELECT id, created_at AS at FROM purchase_order WHERE user_id = ${(await tenant.user()).userId}`;
  },
};

const coinPolicies: LongList = {
  operation: 'listCoinPolicies',
  items: 'items',
  count: 'count',
  order: 'ascending',
  insert: async (_tenant, from, rows) => sql`
    INSERT INTO coin_policy (id, service_id, threshold_micro, discount_ppm, created_at, updated_at)
    SELECT gen_random_uuid(), ${demoServiceIds.chatgpt}, (2000000000 + n) * 1000000::bigint, 900000, ${instant}, ${instant}
    FROM ${numbers(from, rows)}`,
  keys: async () => sql`SELECT id, created_at AS at FROM coin_policy`,
};

const clientQuotas: LongList = {
  operation: 'listClientQuotas',
  items: 'quotas',
  count: 'total',
  order: 'descending',
  filter: { name: 'odd' },
  async insert(tenant, from, rows) {
    return sql`
      INSERT INTO client_quota (instance_id, id, name, call_limits, time_unit, time_interval, created_at)
      SELECT ${(await tenant.project()).instanceId}, replace(gen_random_uuid()::text, '-', ''),
        CASE n % 2 WHEN 1 THEN 'odd_' ELSE 'even_' END || n, 1000, 'DAY', 1, ${instant} FROM ${numbers(from, rows)}`;
  },
  async keys(tenant) {
    const { instanceId } = await tenant.project();
    return sql`SELECT id, created_at AS at FROM client_quota WHERE instance_id = ${instanceId}`;
  },
};

const clientApps: LongList = {
  operation: 'listClientApps',
  items: 'apps',
  count: 'total',
  order: 'descending',
  filter: { name: 'odd' },
  async insert(tenant, from, rows) {
    const { instanceId, userId } = await tenant.project();
    return sql`
      INSERT INTO client_app (instance_id, id, name, app_key, sealed_secret, created_by, updated_by, created_at, updated_at)
      SELECT ${instanceId}, gen_random_uuid()::text, CASE n % 2 WHEN 1 THEN 'odd-' ELSE 'even-' END || n, 'key-' || n,
        'sealed', ${userId}, ${userId}, ${instant}, ${instant} FROM ${numbers(from, rows)}`;
  },
  async keys(tenant) {
    const { instanceId } = await tenant.project();
    return sql`SELECT id, created_at AS at FROM client_app WHERE instance_id = ${instanceId}`;
  },
};

const charges: LongList = {
  operation: 'listCharges',
  items: 'items',
  count: 'count',
  order: 'descending',
  reversed: { ordering: 'created_at' },
  filter: { created_at_to: '2027-01-01T00:00:50Z' },
  async insert(tenant, from, rows) {
    const { userId, applicationId, credentialId } = await tenant.user();
    return sql`
      INSERT INTO charge (user_id, id, credential_id, application_id, list_micro, discount_ppm, amount_micro, remaining_micro, trace_id, created_at)
      SELECT ${userId}, gen_random_uuid(), ${credentialId}, ${applicationId}, 1, 0, 1, 1, gen_random_uuid(), ${instant}
      FROM ${numbers(from, rows)}`;
  },
  async keys(tenant) {
    return sql`SELECT id, created_at AS at FROM charge WHERE user_id = ${(await tenant.user()).userId}`;
  },
};

const holds: LongList = {
  operation: 'listHolds',
  items: 'items',
  count: 'count',
  order: 'descending',
  reversed: { ordering: 'created_at' },
  filter: { state: 'Released' },
  async insert(tenant, from, rows) {
    const { userId, applicationId, credentialId } = await tenant.user();
    return sql`
      INSERT INTO hold (user_id, id, credential_id, application_id, list_micro, discount_ppm, amount_micro, state, trace_id, expires_at, created_at, ended_at)
      SELECT ${userId}, gen_random_uuid(), ${credentialId}, ${applicationId}, 1, 0, 1,
        CASE n % 2 WHEN 1 THEN 'Released' ELSE 'Expired' END, gen_random_uuid(), ${instant}, ${instant}, ${instant}
      FROM ${numbers(from, rows)}`;
  },
  async keys(tenant) {
    return sql`SELECT id, created_at AS at FROM hold WHERE user_id = ${(await tenant.user()).userId}`;
  },
};

const ledgerEntries: LongList = {
  operation: 'listLedgerEntries',
  items: 'items',
  count: 'count',
  order: 'descending',
  reversed: { ordering: 'id' },
  filter: { cause: 'write_off' },
  async insert(tenant, from, rows) {
    const { userId } = await tenant.user();
    return sql`
      INSERT INTO ledger_entry (user_id, from_account_id, to_account_id, amount_micro, from_balance_micro, to_balance_micro, cause, created_at)
      SELECT ${userId}, giver.id, taker.id, 1, 0, 0, CASE n % 2 WHEN 1 THEN 'write_off' ELSE 'top_up' END, ${instant}
      FROM account giver JOIN account taker ON taker.user_id = giver.user_id AND taker.kind = 'granted', ${numbers(from, rows)}
      WHERE giver.user_id = ${userId} AND giver.kind = 'consumed' ORDER BY n`;
  },
  async keys(tenant) {
    const { userId } = await tenant.user();
    return sql`SELECT id::text AS id, lpad(id::text, 19, '0') AS at FROM ledger_entry WHERE user_id = ${userId}`;
  },
};

export const longLists: readonly LongList[] = [
  charges,
  holds,
  ledgerEntries,
  credentials,
  apiUsages,
  orders,
  coinPolicies,
  clientQuotas,
  clientApps,
];
