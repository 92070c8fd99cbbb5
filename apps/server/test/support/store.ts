import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../src/database/database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { createPGlite, databaseOn, openEmbedded } from '../../src/database/pglite.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import { createDemoServices } from '../../src/demo/services.ts';
import { openPostgres } from '../../src/node/postgres.ts';
import { executeOn, startPostgres } from './postgres.ts';
import { createTestServices, MASTER_KEY } from './services.ts';

export type Demo = Awaited<ReturnType<typeof seedDemo>>;

/** What test databases are copied from: a dump of an embedded one, or a PostgreSQL server with a template. */
export type TestStore = { readonly dump: string } | { readonly server: string; readonly template: string };

/** A store, what its demo data's makers returned, and how to end it. */
export interface SeededStore {
  readonly store: TestStore;
  readonly demo: Demo;
  close(): Promise<void>;
}

const quiet = { error() {}, warn() {}, info() {} };

export async function embeddedStore(): Promise<SeededStore> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quotakit-server-test-'));
  const pglite = await createPGlite({});
  const database = await databaseOn(pglite);
  const demo = await seed(database);
  await shrink(pglite);
  const dump = path.join(folder, 'data.tar');
  await writeFile(dump, (await pglite.dumpDataDir('none')).stream());
  await database.destroy();
  return { store: { dump }, demo, close: () => rm(folder, { recursive: true }) };
}

/** Leaves out what no test reads: every copy is unpacked whole. */
async function shrink(pglite: PGlite): Promise<void> {
  await pglite.exec('UPDATE pg_database SET datistemplate = false');
  await pglite.exec('DROP DATABASE template0');
  await pglite.exec('DROP DATABASE template1');
  await pglite.exec('CHECKPOINT');
}

export async function postgresStore(): Promise<SeededStore> {
  // The data of tests need not outlive a crash of the machine.
  const postgres = await startPostgres(['fsync=off', 'max_connections=200']);
  await postgres.execute('CREATE DATABASE template');
  const database = openPostgres({ url: postgres.urlOf('template'), connections: 1, logger: quiet });
  const demo = await seed(database);
  await database.destroy();
  const store = { server: postgres.urlOf('postgres'), template: 'template' };
  return { store, demo, close: () => postgres.stop() };
}

/** A fresh copy of the store; `destroy()` ends it. */
export async function openCopy(store: TestStore): Promise<Database> {
  if ('dump' in store) return openEmbedded({ dump: await openAsBlob(store.dump) });
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await executeOn(store.server, `CREATE DATABASE ${name} TEMPLATE ${store.template}`);
  return openPostgres({ url: store.server.replace(/postgres$/, name), connections: 8, logger: quiet });
}

/** Makes the tables and the demo data. */
export async function seed(database: Database): Promise<Demo> {
  await migrate(database);
  const services = await createTestServices(database);
  return seedDemo(createDemoServices(services, MASTER_KEY), 'http://127.0.0.1:9/');
}
