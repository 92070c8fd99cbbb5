import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openPostgres } from '../../src/node/postgres.ts';
import { parentsFirst, tablesInOrder } from '../../src/backup/tables.ts';
import { openEmbedded } from '../../src/database/pglite.ts';
import { postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { makeWorkplace, type Workplace } from './support/quotakit.ts';

const APPLICATION = 'a1b2c3d4-e5f6-7890-abcd-ef1234567890';
const quiet = { error() {}, warn() {}, info() {} };

let place: Workplace;
let file: string;
beforeAll(async () => {
  place = await makeWorkplace();
  await place.seed();
  file = path.join(place.folder, 'all.backup.gz');
  await place.json(['backup', file]);
});
afterAll(() => place.remove());

/** All rows of all tables, as text. */
function contents(database: Database): Promise<Record<string, string[]>> {
  return database.transaction().execute(async (transaction) => {
    const all: Record<string, string[]> = {};
    for (const { name } of await tablesInOrder(transaction)) {
      const { rows } = await sql<{ row: string }>`
        SELECT row_to_json(whole)::text AS row FROM ${sql.table(name)} AS whole ORDER BY 1`.execute(
        transaction,
      );
      all[name] = rows.map(({ row }) => row);
    }
    return all;
  });
}

async function embeddedContents(folder: string) {
  const database = await openEmbedded({ folder });
  try {
    return await contents(database);
  } finally {
    await database.destroy();
  }
}

async function changed(change: (lines: string[]) => string[]): Promise<string> {
  const lines = gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split('\n');
  const other = path.join(place.folder, `${crypto.randomUUID()}.gz`);
  await writeFile(other, gzipSync(`${change(lines).join('\n')}\n`));
  return other;
}

describe('quotakit backup and restore', () => {
  it('carry every row of the embedded database over, and numbers go on after them', async () => {
    const data = path.join(place.folder, 'restored/data');
    expect(await place.json(['restore', file, '--data', data])).toMatchObject({ findings: [] });
    expect(await embeddedContents(data)).toEqual(await embeddedContents(place.data));
    const { balance } = await place.json(['top-up', APPLICATION, '--amount', '1', '--data', data]);
    expect(balance).toBe(51);
    expect(await place.json(['verify-ledger', '--data', data])).toEqual({ findings: [] });
  });

  it('keep the file from others, and an older file', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const again = await place.quotakit(['backup', file]);
    expect([again.status, again.stderr]).toEqual([1, `${file} exists already.\n`]);
  });

  it.each<[string, (lines: string[]) => string[], string]>([
    ['is cut off', (lines) => lines.slice(0, -5), 'its end is missing'],
    ['lacks a row that others need', (lines) => lines.toSpliced(3, 1), 'contradict others'],
    ['lacks its last row', (lines) => lines.toSpliced(-2, 1), 'its checksum is another'],
    ['is something else', () => ['hello'], 'The file is not a backup of Quotakit.'],
    ['goes on after its end', (lines) => [...lines, '{}'], 'Something follows the end'],
    ['has a row of no table', (lines) => lines.toSpliced(1, 0, '{"nowhere":{}}'), 'Line 2 of the backup'],
    [
      'is of a newer version',
      ([header = '', ...rest]) => [header.replace('0001_platform', '9999_future'), ...rest],
      'newer version of Quotakit (9999_future)',
    ],
  ])('refuse a file that %s, and write nothing', async (_what, change, sentence) => {
    const data = path.join(place.folder, `refused-${crypto.randomUUID()}/data`);
    const { status, stderr } = await place.quotakit(['restore', await changed(change), '--data', data]);
    expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
    expect(await place.json(['restore', file, '--data', data])).toMatchObject({ findings: [] });
  });

  it('refuse a database that is in use, another master key, and a file that is not there', async () => {
    const used = await place.quotakit(['restore', file]);
    expect([used.status, used.stderr]).toEqual([
      1,
      expect.stringContaining('The database has tables already.'),
    ]);
    const elsewhere = ['--data', path.join(place.folder, 'elsewhere/data')];
    const other = await place.quotakit(['restore', file, ...elsewhere], {
      QUOTAKIT_MASTER_KEY: 'a'.repeat(64),
    });
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('under another master key')]);
    const missing = await place.quotakit(['restore', `${file}.nowhere`, ...elsewhere]);
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('There is no ')]);
    await writeFile(`${file}.text`, 'not compressed');
    const text = await place.quotakit(['restore', `${file}.text`, ...elsewhere]);
    expect([text.status, text.stderr]).toEqual([1, expect.stringContaining('is not a whole backup')]);
  });
});

describe('tables', () => {
  it('come after those that they refer to, and not at all in a ring', () => {
    const table = (name: string, ...parents: string[]) => ({ name, parents, identity: null });
    const ordered = parentsFirst([table('a', 'b', 'c'), table('b', 'c'), table('c')]);
    expect(ordered.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
    expect(() => parentsFirst([table('a', 'b'), table('b', 'a')])).toThrow('ring');
  });
});

describe.skipIf(!postgresPrograms())('on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(['fsync=off']);
    await server.execute('CREATE DATABASE second');
  });
  afterAll(() => server.stop());

  async function postgresContents(name: string) {
    const database = openPostgres({ url: server.urlOf(name), connections: 1, logger: quiet });
    try {
      return await contents(database);
    } finally {
      await database.destroy();
    }
  }

  it('a backup goes from the embedded database to PostgreSQL, from there to another, and back', async () => {
    const before = await embeddedContents(place.data);
    const first = { DATABASE_URL: server.urlOf('postgres') };
    expect(await place.json(['restore', file], first)).toMatchObject({ findings: [] });
    expect(await postgresContents('postgres')).toEqual(before);

    const again = path.join(place.folder, 'postgres.backup.gz');
    await place.json(['backup', again], first);
    expect(await place.json(['restore', again], { DATABASE_URL: server.urlOf('second') })).toMatchObject({
      findings: [],
    });
    expect(await postgresContents('second')).toEqual(before);

    const data = path.join(place.folder, 'back/data');
    await place.json(['restore', again, '--data', data]);
    expect(await embeddedContents(data)).toEqual(before);
  });

  it('the other commands work there too', async () => {
    const environment = { DATABASE_URL: server.urlOf('second') };
    expect(await place.json(['top-up', APPLICATION, '--amount', '1'], environment)).toMatchObject({
      balance: 51,
    });
    const { token, user_id: user } = await place.json(['token', 'create'], environment);
    expect(token).toMatch(/^platform-v1-/);
    expect((await place.json(['token', 'list', '--user', user], environment)).tokens).toHaveLength(1);
    expect(await place.json(['service', 'add', 'weather'], environment)).toMatchObject({ alias: 'weather' });
    const { project_id: project } = await place.json(['project', 'create', 'shop'], environment);
    expect(await place.json(['aksk', 'create', project], environment)).toMatchObject({ project_id: project });
    const ledger = await place.quotakit(['export', 'ledger', '--json'], environment);
    expect(ledger.stdout).toContain('"cause":"grant"');
    expect(await place.json(['verify-ledger'], environment)).toEqual({ findings: [] });
    expect(await place.json(['migrate'], environment)).toEqual({ applied: [] });
  });
});
