import type { Client } from './client.ts';
import { QuotakitError } from './errors.ts';
import type { Operation, OperationTypes } from './operation.ts';
import type { Options } from './options.ts';

/** What an operation that lists takes, gives and may answer. */
interface ListTypes extends OperationTypes {
  args: {
    query?: { limit?: number | undefined; offset?: number | undefined } | undefined;
    path?: object;
    body?: never;
  };
  data: { count: number } | { size: number; total: number } | { total_count: number };
}

/** The items that a list gives: those of `items`, `quotas`, `apps`, `uses` or `record_list`, as its family calls them. */
export type ItemOf<Data> = {
  [Name in keyof Data]: NonNullable<Data[Name]> extends readonly (infer Item)[] ? Item : never;
}[keyof Data];

/** How a list is walked. */
export interface PaginateOptions<Item> extends Options {
  /** Stop after this many items. Default: none. */
  maxItems?: number | undefined;
  /** Throw after this many pages: a fuse against a server that never ends. Default 10,000. */
  maxPages?: number | undefined;
  /** Gives an item's id; an item whose id came before is left out, as rows that move between two pages come twice. */
  key?: ((item: Item) => unknown) | undefined;
}

/** The server does not come to an end, or gives the same page again. */
export class PaginationError extends QuotakitError {
  override get name(): string {
    return 'PaginationError';
  }
}

/**
 * Walks all items of a list, whichever of the two list styles it has: `{count, items}` or `{total, size, …}`. Pages
 * are asked for as they are needed, from `query.offset` on, `query.limit` at a time.
 *
 * @example
 * for await (const application of paginate(client, listApplications, { query: { limit: 100 } })) {
 *   console.log(application.id);
 * }
 */
export async function* paginate<Types extends ListTypes>(
  client: Types['client'],
  operation: Operation<Types>,
  args?: Types['args'],
  options: PaginateOptions<ItemOf<Types['data']>> = {},
): AsyncGenerator<ItemOf<Types['data']>, void, undefined> {
  const { maxItems = Infinity, key } = options;
  const seen = new Set<unknown>();
  let given = 0;
  for await (const page of pages(client, operation, args, options)) {
    for (const item of page) {
      if (given >= maxItems) return;
      const id = key?.(item);
      if (key && seen.has(id)) continue;
      seen.add(id);
      given++;
      yield item;
    }
    if (given >= maxItems) return;
  }
}

/** Walks a list page by page; see {@link paginate}. */
export async function* pages<Types extends ListTypes>(
  client: Types['client'],
  operation: Operation<Types>,
  args?: Types['args'],
  options: PaginateOptions<ItemOf<Types['data']>> = {},
): AsyncGenerator<readonly ItemOf<Types['data']>[], void, undefined> {
  const { key: _key, maxItems: _maxItems, maxPages = 10_000, ...callOptions } = options;
  const ask = operation as (client: Client, args: object, options: Options) => Promise<object>;
  let offset = args?.query?.offset ?? 0;
  let before: string | undefined;
  for (let count = 1; ; count++) {
    if (count > maxPages) throw new PaginationError(`${operation.id}: more than ${maxPages} pages.`);
    const data = await ask(client as Client, { ...args, query: { ...args?.query, offset } }, callOptions);
    const { items, total } = readPage(operation.id, data);
    if (items.length === 0) return;
    const first = JSON.stringify(items[0]);
    if (first === before)
      throw new PaginationError(`${operation.id}: the page at ${offset} is the one before it.`);
    before = first;
    yield items as ItemOf<Types['data']>[];
    offset += items.length;
    if (total !== undefined && offset >= total) return;
  }
}

function readPage(id: string, data: object): { items: readonly unknown[]; total: number | undefined } {
  const page = data as Record<string, unknown>;
  const items = Object.values(page).find(Array.isArray) as readonly unknown[] | undefined;
  if (!items) throw new PaginationError(`${id}: the answer holds no list.`);
  const total = page['count'] ?? page['total'] ?? page['total_count'];
  return { items, total: typeof total === 'number' ? total : undefined };
}
