import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../support/arrange/fill.ts';
import { Tenant } from '../support/arrange/tenant.ts';
import { longLists, ROWS, type Key, type LongList } from '../support/contract/longLists.ts';
import { everyOperation, exampleRequest, optionsOf, routeOf } from '../support/contract/request.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const LIMIT = 100;

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

type Query = Readonly<Record<string, string>>;

/** The ids on one page, and how many rows the answer says there are. */
async function page({ operation: id, items, count }: LongList, tenant: Tenant, query: Query, offset: number) {
  const operation = everyOperation.find((one) => one.id === id);
  if (!operation) throw new Error(`There is no ${id}.`);
  const parts = await fill(operation, { ...exampleRequest(operation), query: {} }, tenant);
  const route = routeOf(operation, { ...parts, query: { ...query, limit: LIMIT, offset } });
  const { status, body } = await server.call(route, optionsOf(parts, await tenant.caller(operation)));
  expect(status).toBe(200);
  const ids = body[items].map((item: Record<string, string>) => item['id'] ?? item['app_quota_id']);
  return { ids: ids as string[], count: body[count] as number };
}

/** All pages one after the other; `between` runs after the first. */
async function walk(
  list: LongList,
  tenant: Tenant,
  query: Query,
  between = async () => {},
): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const { ids: next } = await page(list, tenant, query, ids.length);
    if (ids.length === 0) await between();
    ids.push(...next);
    if (next.length < LIMIT) return ids;
  }
}

const given = (query: Query | undefined) => (query ? [query] : []);
const bySize = (a: Key, b: Key) => (a.at === b.at ? compare(a.id, b.id) : compare(a.at, b.at));
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

describe.each(longLists.map((list) => [list.operation, list] as const))(`%s of ${ROWS} rows`, (_id, list) => {
  let tenant: Tenant;
  let ordered: string[];

  async function insert(from: number, rows: number): Promise<void> {
    await (await list.insert(tenant, from, rows)).execute(server.database);
    // As a server's own autovacuum does: the embedded store has none, and would plan as if the table were empty.
    await sql`ANALYZE`.execute(server.database);
    const { rows: keys } = await (await list.keys(tenant)).execute(server.database);
    const ascending = keys.toSorted(bySize).map(({ id }) => id);
    ordered = list.order === 'ascending' ? ascending : ascending.toReversed();
  }

  beforeAll(async () => {
    tenant = new Tenant(server);
    await insert(0, ROWS);
  });

  it('has each row once, in the documented order', async () => {
    expect(await walk(list, tenant, {})).toEqual(ordered);
    const { count, ids } = await page(list, tenant, {}, ordered.length);
    expect([count, ids]).toEqual([ordered.length, []]);
  });

  it.each(given(list.reversed))(
    'takes the order %j, and rows that come meanwhile at its end',
    async (query) => {
      const old = ordered.toReversed();
      const walked = await walk(list, tenant, query, () => insert(ROWS * 2, 10));
      expect(walked.slice(0, old.length)).toEqual(old);
      expect(walked).toHaveLength(old.length + 10);
    },
  );

  it.each(given(list.filter))('is filtered by %j over all pages', async (query) => {
    const some = await walk(list, tenant, query);
    const chosen = new Set(some);
    expect(some.length).toBeGreaterThanOrEqual(ROWS / 2);
    expect(some.length).toBeLessThanOrEqual(ROWS / 2 + 5);
    expect(some).toEqual(ordered.filter((id) => chosen.has(id)));
  });
});
