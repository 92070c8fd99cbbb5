import { sql, type Expression, type OrderByDirection, type SelectQueryBuilder } from 'kysely';
import type { Connection } from '../database/database.ts';

/** Which part of a list. */
export interface Page {
  readonly limit: number;
  readonly offset: number;
}

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 500;

/** The direction of an ordering such as `-created_at`. */
export function directionOf(ordering: string): OrderByDirection {
  return ordering.startsWith('-') ? 'desc' : 'asc';
}

/** What a page of the client-quota family means, which refuses no limit and no offset. */
export function lenient({ limit, offset }: Page): Page {
  return { limit: limit <= 0 ? DEFAULT_LIMIT : Math.min(limit, MAX_LIMIT), offset: Math.max(offset, 0) };
}

/** A page of the client-quota family. */
export async function readPage<Known, From extends keyof Known, Row>(
  connection: Connection,
  ordered: SelectQueryBuilder<Known, From, Row>,
  page: Page,
) {
  const { limit, offset } = lenient(page);
  const rows = await ordered.limit(limit).offset(offset).execute();
  return { rows, size: rows.length, total: await countRows(connection, ordered) };
}

/** Whether a column has a text in it; letter case counts. */
export function contains(column: string, text: string) {
  return sql<boolean>`strpos(${sql.ref(column)}, ${text}) > 0`;
}

/** How many rows a query has in all. */
export async function countRows(connection: Connection, query: Expression<unknown>): Promise<number> {
  const { rows } = await sql<{ count: bigint }>`SELECT count(*) FROM (${query}) AS matches`.execute(
    connection,
  );
  return Number(rows[0]?.count);
}
