import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { migrations } from '../../database/migrations/index.ts';
import { ConfigError, type Config, type PostgresConfig } from '../config.ts';
import { openPostgres } from '../postgres.ts';
import { explainStore } from '../store.ts';
import { compareClocks } from './clock.ts';
import type { Finding } from './finding.ts';

const CHECK = 'database';
const LEAST_VERSION = 150_000;
const quiet = { error() {}, warn() {}, info() {} };

/** Whether the database can be used. The embedded one is not opened, so that a server may be running on it. */
export async function checkDatabase(config: Config): Promise<Finding[]> {
  if (!config.postgres) return [await checkFolder(config.dataFolder)];
  const database = openPostgres({ ...config.postgres, connections: 1, logger: quiet });
  try {
    return await askPostgres(database, config.postgres);
  } catch (error) {
    const known = explainStore(config, error);
    const says = known instanceof ConfigError ? known.message : `It refuses: ${(error as Error).message}`;
    return [{ check: CHECK, state: 'bad', says, fix: 'Start it, or correct DATABASE_URL.' }];
  } finally {
    await database.destroy();
  }
}

async function askPostgres(database: Database, { connections }: PostgresConfig): Promise<Finding[]> {
  const began = Date.now();
  const { rows } = await sql<{ version: number; now: string; free: number; commits: string }>`
    SELECT current_setting('server_version_num')::int AS version, clock_timestamp() AS now,
      current_setting('max_connections')::int AS free, current_setting('synchronous_commit') AS commits`.execute(
    database,
  );
  const [facts] = rows;
  if (!facts) throw new Error('PostgreSQL says nothing.');
  const ours = (began + Date.now()) / 2;
  return [
    judgeVersion(facts.version),
    ...judgeSettings(facts, connections),
    await judgeTables(database),
    compareClocks('PostgreSQL', Date.parse(facts.now), ours),
  ];
}

function judgeVersion(version: number): Finding {
  const says = `PostgreSQL ${Math.floor(version / 10_000)} answers.`;
  if (version >= LEAST_VERSION) return { check: CHECK, state: 'good', says };
  return { check: CHECK, state: 'bad', says, fix: 'Use PostgreSQL 15 or later.' };
}

function judgeSettings(
  { free, commits }: { readonly free: number; readonly commits: string },
  connections: number,
): Finding[] {
  const findings: Finding[] = [];
  if (connections > free) {
    const says = `QUOTAKIT_DATABASE_CONNECTIONS is ${connections}, its max_connections ${free}.`;
    findings.push({ check: CHECK, state: 'bad', says, fix: 'Lower the one or raise the other.' });
  }
  if (commits === 'off') {
    const says = 'synchronous_commit is off: a crash can lose charges that were answered.';
    findings.push({ check: CHECK, state: 'bad', says, fix: 'Set synchronous_commit to on.' });
  }
  return findings;
}

async function judgeTables(database: Database): Promise<Finding> {
  const { rows: tables } = await sql<{ has: boolean }>`
    SELECT to_regclass('schema_migration') IS NOT NULL AS has`.execute(database);
  if (!tables[0]?.has)
    return { check: 'tables', state: 'good', says: 'There are none yet: serve makes them.' };
  const { rows } = await sql<{ name: string }>`SELECT name FROM schema_migration`.execute(database);
  const known = new Set(migrations.map(({ name }) => name));
  if (rows.some(({ name }) => !known.has(name))) {
    const says = 'They are of a newer version of Quotakit.';
    return { check: 'tables', state: 'bad', says, fix: 'Update this server.' };
  }
  const missing = known.size - rows.length;
  if (missing === 0) return { check: 'tables', state: 'good', says: 'They are up to date.' };
  const fix = 'Run: quotakit migrate (or serve, which does it too).';
  return { check: 'tables', state: 'doubtful', says: `${missing} migrations are missing.`, fix };
}

async function checkFolder(folder: string): Promise<Finding> {
  const place = await nearest(folder);
  try {
    await access(place, constants.W_OK);
    const says =
      place === folder ? `The embedded database is in ${folder}.` : `It will be made in ${folder}.`;
    return { check: CHECK, state: 'good', says };
  } catch {
    const says = `The folder ${place} cannot be written.`;
    return { check: CHECK, state: 'bad', says, fix: 'Set QUOTAKIT_DATA to another folder.' };
  }
}

/** The folder, or the closest above it that exists. */
async function nearest(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  return found || folder === path.dirname(folder) ? folder : nearest(path.dirname(folder));
}
