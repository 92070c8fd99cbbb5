import { sql, type RawBuilder } from 'kysely';
import type { Transaction } from './database.ts';

const AT_A_TIME = sql.lit(500);

/** The rows of a query, some at a time, so that any number of them fits into memory. */
export async function* rowsOf<Row>(transaction: Transaction, query: RawBuilder<Row>): AsyncGenerator<Row[]> {
  await sql`DECLARE quotakit_rows NO SCROLL CURSOR FOR ${query}`.execute(transaction);
  for (;;) {
    const { rows } = await sql<Row>`FETCH ${AT_A_TIME} FROM quotakit_rows`.execute(transaction);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`CLOSE quotakit_rows`.execute(transaction);
}
