import { expect, test } from 'vitest';
import {
  createClient,
  listApplications,
  listClientQuotas,
  listCustomerBudgetRecords,
  type Client,
} from '../src/index.ts';
import { paginate, pages, PaginationError } from '../src/paginate.ts';
import { akSk, bearer } from '../src/index.ts';

interface Server {
  readonly client: Client<'platformToken' | 'akSk'>;
  readonly offsets: (string | null)[];
}

/** A server that has so many rows, and gives them by offset and limit in its family's form. */
function server(
  name: string,
  total: string | undefined,
  rows: readonly object[],
  ignoresOffset = false,
): Server {
  const offsets: (string | null)[] = [];
  const fetch = async (url: string) => {
    const { searchParams } = new URL(url);
    offsets.push(searchParams.get('offset'));
    const offset = ignoresOffset ? 0 : Number(searchParams.get('offset'));
    const page = rows.slice(offset, offset + Number(searchParams.get('limit') ?? 2));
    return Response.json({ size: page.length, ...(total && { [total]: rows.length }), [name]: page });
  };
  const auth = { platformToken: bearer('t'), akSk: akSk({ ak: 'a', sk: 's' }) };
  return { client: createClient({ baseUrl: 'http://x.test', auth, fetch }), offsets };
}

const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id: String(id) }));
const project = { project_id: 'p', instance_id: 'i' };

async function idsOf(items: AsyncIterable<object>): Promise<string[]> {
  const ids: string[] = [];
  for await (const item of items) ids.push((item as { id: string }).id);
  return ids;
}

test('walks {count, items}, and asks no more than it needs to', async () => {
  const { client, offsets } = server('items', 'count', rows(5));
  expect(await idsOf(paginate(client, listApplications))).toEqual(['0', '1', '2', '3', '4']);
  expect(offsets).toEqual(['0', '2', '4']);
});

test('walks {total, size, …} of the client-quota family, from an offset on', async () => {
  const { client, offsets } = server('quotas', 'total', rows(4));
  const ids = await idsOf(
    paginate(client, listClientQuotas, { path: project, query: { offset: 1, limit: 3 } }),
  );
  expect([ids, offsets]).toEqual([['1', '2', '3'], ['1']]);
});

test('walks the records of the partner family', async () => {
  const { client } = server('record_list', 'total_count', rows(3));
  const args = { query: { customer_id: 'c', limit: 2 } };
  expect(await idsOf(paginate(client, listCustomerBudgetRecords, args))).toEqual(['0', '1', '2']);
});

test('ends at an empty page where the server does not say how many there are', async () => {
  const { client, offsets } = server('items', undefined, rows(2));
  expect(await idsOf(paginate(client, listApplications))).toEqual(['0', '1']);
  expect(offsets).toEqual(['0', '2']);
});

test('stops after maxItems, and asks for no further page', async () => {
  const { client, offsets } = server('items', 'count', rows(9));
  expect(await idsOf(paginate(client, listApplications, {}, { maxItems: 2 }))).toEqual(['0', '1']);
  expect(await idsOf(paginate(client, listApplications, {}, { maxItems: 3 }))).toEqual(['0', '1', '2']);
  expect(offsets).toEqual(['0', '0', '2']);
});

test('leaves out what it gave already', async () => {
  const { client } = server('items', 'count', [{ id: 'a' }, { id: 'b' }, { id: 'b' }, { id: 'c' }]);
  const key = (item: object) => (item as { id: string }).id;
  expect(await idsOf(paginate(client, listApplications, {}, { key }))).toEqual(['a', 'b', 'c']);
});

test('gives whole pages', async () => {
  const { client } = server('items', 'count', rows(3));
  const sizes: number[] = [];
  for await (const page of pages(client, listApplications)) sizes.push(page.length);
  expect(sizes).toEqual([2, 1]);
});

test('refuses a server that gives the same page again', async () => {
  const { client } = server('items', 'count', rows(9), true);
  const walk = idsOf(paginate(client, listApplications));
  await expect(walk).rejects.toThrow(PaginationError);
  await expect(walk).rejects.toThrow('listApplications: the page at 2 is the one before it.');
});

test('has a fuse', async () => {
  const { client } = server('items', 'count', rows(9));
  await expect(idsOf(paginate(client, listApplications, {}, { maxPages: 2 }))).rejects.toThrow(
    'more than 2 pages',
  );
});

test('says so where an answer holds no list', async () => {
  const client = createClient({
    baseUrl: 'http://x.test',
    auth: { platformToken: bearer('t') },
    fetch: async () => Response.json({ count: 1 }),
  });
  const error = await idsOf(paginate(client, listApplications)).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    name: 'PaginationError',
    message: 'listApplications: the answer holds no list.',
  });
});
