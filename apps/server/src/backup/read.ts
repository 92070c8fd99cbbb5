import { sql } from 'kysely';
import { createSha256 } from '../crypto.ts';
import type { Database, Transaction } from '../database/database.ts';
import { applyMigrations, migrate, refuseNewer } from '../database/migrate.ts';
import { BackupError, parseRowLine, type BackupEnd, type BackupHeader } from './format.ts';
import { tablesInOrder, type BackedUpTable } from './tables.ts';

/** What a backup is restored with. */
export interface RestoreOptions {
  /** The lines without their ends. */
  readonly lines: AsyncIterable<string>;
  /** Of the master key that the server will have. */
  readonly key: string;
  readonly expect: (rows: number) => void;
  readonly advance: (rows: number) => void;
}

const AT_A_TIME = 500;

/**
 * Fills an empty database from a backup, all of it or nothing, and then brings its tables up to date. Throws
 * {@link BackupError} where that cannot be.
 */
export async function readBackup(database: Database, options: RestoreOptions): Promise<number> {
  const rows = await database.transaction().execute(async (transaction) => {
    await assertEmpty(transaction);
    return readLines(transaction, options);
  });
  await migrate(database);
  return rows;
}

async function readLines(
  transaction: Transaction,
  { lines, key, expect, advance }: RestoreOptions,
): Promise<number> {
  const hash = createSha256();
  let filler: Filler | undefined;
  let ended = false;
  for await (const line of lines) {
    if (ended) throw new BackupError('Something follows the end of the backup.');
    if (!filler) {
      const header = headerOf(line, key);
      expect(header.rows);
      filler = await prepare(transaction, header, advance);
    } else if (line.startsWith('{"end":')) {
      ended = true;
      if ((JSON.parse(line) as BackupEnd).end.sha256 !== hash.digest()) {
        throw new BackupError('The backup was changed: its checksum is another.');
      }
    } else {
      await filler.add(line);
    }
    if (!ended) hash.update(`${line}\n`);
  }
  if (!filler || !ended) throw new BackupError('The backup is not whole: its end is missing.');
  return filler.finish();
}

function headerOf(line: string, key: string): BackupHeader {
  const header = parseHeader(line);
  if (header?.quotakit_backup !== 1) throw new BackupError('The file is not a backup of Quotakit.');
  refuseNewer(header.migrations);
  if (header.key === key) return header;
  throw new BackupError(
    'The backup was made under another master key, without which its secrets cannot be read. Set QUOTAKIT_MASTER_KEY to that key.',
  );
}

function parseHeader(line: string): BackupHeader | null {
  try {
    return JSON.parse(line) as BackupHeader;
  } catch {
    return null;
  }
}

/** Makes the tables as they were when the backup was made. */
async function prepare(
  transaction: Transaction,
  { migrations }: BackupHeader,
  advance: (rows: number) => void,
): Promise<Filler> {
  const names = new Set(migrations);
  await applyMigrations(transaction, (name) => names.has(name));
  return new Filler(transaction, await tablesInOrder(transaction), advance);
}

/** Inserts rows, many of one table at a time. */
class Filler {
  readonly #transaction: Transaction;
  readonly #tables: readonly BackedUpTable[];
  readonly #advance: (rows: number) => void;
  #table = '';
  #rows: string[] = [];
  #count = 0;

  constructor(transaction: Transaction, tables: readonly BackedUpTable[], advance: (rows: number) => void) {
    this.#transaction = transaction;
    this.#tables = tables;
    this.#advance = advance;
  }

  async add(line: string): Promise<void> {
    const parsed = parseRowLine(line);
    if (!parsed || !this.#tables.some(({ name }) => name === parsed.table)) {
      throw new BackupError(`Line ${this.#count + 2} of the backup is not a row of a table.`);
    }
    if (parsed.table !== this.#table || this.#rows.length >= AT_A_TIME) await this.#flush();
    this.#table = parsed.table;
    this.#rows.push(parsed.row);
    this.#count += 1;
  }

  /** Resolves with the number of rows. */
  async finish(): Promise<number> {
    await this.#flush();
    for (const { name, identity } of this.#tables) {
      if (identity !== null) await this.#continueNumbers(name, identity);
    }
    return this.#count;
  }

  async #flush(): Promise<void> {
    if (this.#rows.length === 0) return;
    const table = sql.table(this.#table);
    const rows = `[${this.#rows.join(',')}]`;
    try {
      await sql`
        INSERT INTO ${table} OVERRIDING SYSTEM VALUE
        SELECT * FROM json_populate_recordset(NULL::${table}, ${rows}::json)`.execute(this.#transaction);
    } catch (error) {
      throw explain(error, this.#table);
    }
    this.#advance(this.#rows.length);
    this.#rows = [];
  }

  async #continueNumbers(table: string, column: string): Promise<void> {
    await sql`
      SELECT setval(pg_get_serial_sequence(${table}, ${column}),
        coalesce((SELECT max(${sql.ref(column)}) FROM ${sql.table(table)}), 0) + 1, false)`.execute(
      this.#transaction,
    );
  }
}

/** What the database refuses of a backup that was changed: values that are none, or that break a rule. */
function explain(error: unknown, table: string): unknown {
  if (!/^2[23]/.test(String((error as { code?: unknown }).code))) return error;
  return new BackupError(`The backup was changed: the rows of ${table} contradict others.`);
}

async function assertEmpty(transaction: Transaction): Promise<void> {
  const { rows } = await sql`
    SELECT FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace LIMIT 1`.execute(
    transaction,
  );
  if (rows.length === 0) return;
  throw new BackupError(
    'The database has tables already. Restore into an empty database, or another folder.',
  );
}
