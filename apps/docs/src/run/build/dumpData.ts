import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { migrate } from '@quotakit/server/src/database/migrate.ts';
import { createPGlite, databaseOn } from '@quotakit/server/src/database/pglite.ts';
import { seedDemo } from '@quotakit/server/src/demo/seed.ts';
import { createDemoServices } from '@quotakit/server/src/demo/services.ts';
import { MASTER_KEY, openServices } from '../server/services.ts';

/** Writes a database with tables and demo data into a folder, so that no reader waits for them to be made. */
export async function dumpData(folder: string): Promise<void> {
  const pglite = await createPGlite({});
  const database = await databaseOn(pglite);
  await migrate(database);
  const services = await openServices(database);
  await seedDemo(createDemoServices(services, MASTER_KEY), 'http://upstream.invalid/');
  await pglite.exec('CHECKPOINT');
  const dump = await pglite.dumpDataDir('gzip');
  await writeFile(path.join(folder, 'data.tgz'), dump.stream());
  await database.destroy();
}
