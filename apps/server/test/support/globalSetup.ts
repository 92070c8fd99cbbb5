import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/database/migrate.ts';
import { createPGlite, databaseOn } from '../../src/database/pglite.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import { createTestServices, MASTER_KEY } from './services.ts';
import { createDemoServices } from '../../src/demo/services.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A file with a migrated database that holds the demo data. */
    dump: string;
    /** What the demo data's makers returned, as JSON. */
    demo: string;
    /** A file that the tests note the answers in that they get, for the coverage of the contract. */
    answers: string;
  }
}

/** Makes the database that each test file starts from, once a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quotakit-server-test-'));
  const pglite = await createPGlite({});
  const database = await databaseOn(pglite);
  await migrate(database);
  const services = await createTestServices(database);
  const demo = await seedDemo(createDemoServices(services, MASTER_KEY), 'http://127.0.0.1:9/');
  const file = path.join(folder, 'data.tar');
  await writeFile(file, (await pglite.dumpDataDir('none')).stream());
  await database.destroy();
  project.provide('dump', file);
  project.provide('demo', JSON.stringify(demo));
  const answers = path.join(folder, 'answers.txt');
  await writeFile(answers, '');
  project.provide('answers', answers);
  return () => rm(folder, { recursive: true });
}
